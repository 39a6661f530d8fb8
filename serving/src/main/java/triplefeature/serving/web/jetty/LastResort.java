package triplefeature.serving.web.jetty;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Posters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemAnswers;

/**
 * Answers what Jetty itself refuses: requests that are no HTTP, too long or too slow, and whatever
 * failed outside every route. Same words and headers as any other error, never a stack trace.
 */
final class LastResort extends ErrorHandler {
  private final Posters posters;
  private final ProblemAnswers problems;

  LastResort(Posters posters, ProblemAnswers problems) {
    this.posters = posters;
    this.problems = problems;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    if (request.getAttribute(ERROR_EXCEPTION) instanceof HttpException refusal) {
      status = refusal.getCode();
    }
    String path = request.getHttpURI().getPath();
    Answer answer = problems.answer(path == null ? "/" : path, problem(status));
    response.setStatus(status);
    HttpFields.Mutable headers = response.getHeaders();
    SecurityHeaders.put(posters, headers);
    answer.headers().forEach(headers::put);
    headers.put("Content-Type", answer.contentType());
    headers.put("Content-Length", Integer.toString(answer.body().length));
    boolean head = request.getMethod().equals("HEAD");
    response.write(true, ByteBuffer.wrap(head ? new byte[0] : answer.body()), callback);
    return true;
  }

  static Problem problem(int status) {
    return switch (status) {
      case 404 -> Problem.NOT_FOUND;
      case 408 -> Problem.TIMEOUT;
      case 413 -> Problem.BODY_TOO_LARGE;
      case 414, 431 -> Problem.HEADERS_TOO_LARGE;
      case 503 -> Problem.UNAVAILABLE;
      default -> status < 500 ? Problem.BAD_REQUEST : Problem.FAILED;
    };
  }
}
