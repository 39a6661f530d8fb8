package triplefeature.serving.web.jetty;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javax.servlet.http.HttpServletRequest;
import org.eclipse.jetty.http.HttpException;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/** A {@link Call} over a servlet request, which never lets the container parse parameters. */
record ServletCall(HttpServletRequest request, int maxBodyBytes) implements Call {
  @Override
  public String path() {
    return request.getRequestURI();
  }

  @Override
  public Parameters query(Set<String> known) {
    return Parameters.parse(request.getQueryString(), known);
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(request.getHeader(name));
  }

  @Override
  public byte[] body() {
    try {
      byte[] body = request.getInputStream().readNBytes(maxBodyBytes + 1);
      if (body.length > maxBodyBytes) {
        throw new ProblemException(Problem.BODY_TOO_LARGE);
      }
      return body;
    } catch (ProblemException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new ProblemException(problem(e));
    }
  }

  private static Problem problem(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException http && http.getCode() == 413) {
        return Problem.BODY_TOO_LARGE;
      }
      if (cause instanceof TimeoutException) {
        return Problem.TIMEOUT;
      }
    }
    return Problem.BAD_REQUEST;
  }
}
