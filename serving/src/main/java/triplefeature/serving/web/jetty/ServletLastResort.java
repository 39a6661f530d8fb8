package triplefeature.serving.web.jetty;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.ee8.nested.ErrorHandler;
import org.eclipse.jetty.ee8.nested.Request;
import triplefeature.serving.web.http.Posters;
import triplefeature.serving.web.http.ProblemAnswers;

/** {@link LastResort} for what fails inside the servlet context, outside every route. */
final class ServletLastResort extends ErrorHandler {
  private final Posters posters;
  private final Responder responder;

  ServletLastResort(Posters posters, ProblemAnswers problems) {
    this.posters = posters;
    this.responder = new Responder(problems, 0);
  }

  @Override
  public void handle(
      String target, Request base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    SecurityHeaders.put(posters, base.getResponse().getHttpFields());
    int status = response.getStatus();
    byte[] body = responder.respond(LastResort.problem(status), request, response);
    response.setStatus(status);
    response.getOutputStream().write(body);
    base.setHandled(true);
    base.getHttpChannel().sendResponseAndComplete();
  }
}
