package triplefeature.serving.web.jetty;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemAnswers;
import triplefeature.serving.web.http.ProblemException;

/** Asks an endpoint and turns whatever it throws into an answer: nothing leaves it unsaid. */
record Responder(ProblemAnswers problems, int maxBodyBytes) {
  private static final Logger LOG = LoggerFactory.getLogger(Responder.class);

  /**
   * Sets status and headers of the response.
   *
   * @return the body
   */
  byte[] respond(Endpoint endpoint, HttpServletRequest request, HttpServletResponse response) {
    return head(answer(endpoint, request), response);
  }

  /** The same for a problem that arose before any endpoint. */
  byte[] respond(Problem problem, HttpServletRequest request, HttpServletResponse response) {
    return head(problems.answer(request.getRequestURI(), problem), response);
  }

  private Answer answer(Endpoint endpoint, HttpServletRequest request) {
    try {
      return endpoint.answer(new ServletCall(request, maxBodyBytes));
    } catch (ProblemException e) {
      return problems.answer(request.getRequestURI(), e.problem());
    } catch (Throwable e) {
      // An Error would pass SparkJava's handlers and reach the client as a stack trace.
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
      return problems.answer(request.getRequestURI(), Problem.FAILED);
    }
  }

  private static byte[] head(Answer answer, HttpServletResponse response) {
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    if (answer.contentType() != null) {
      response.setContentType(answer.contentType());
      response.setContentLength(answer.body().length);
    }
    return answer.body();
  }
}
