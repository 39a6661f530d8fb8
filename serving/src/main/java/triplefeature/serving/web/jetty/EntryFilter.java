package triplefeature.serving.web.jetty;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.metrics.RequestMetrics;

/**
 * Stands before SparkJava's matcher: says 404, 405 and OPTIONS as they are meant, hides the headers
 * that the matcher trusts, and counts what was answered.
 */
record EntryFilter(
    Filter matcher,
    RouteTable table,
    Responder responder,
    Gatekeeper gatekeeper,
    RequestMetrics metrics)
    implements Filter {
  @Override
  public void init(FilterConfig config) throws ServletException {
    matcher.init(config);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    HttpServletRequest http = new Untrusting((HttpServletRequest) request);
    WholeAnswer answer = new WholeAnswer((HttpServletResponse) response);
    String route = table.pattern(http.getRequestURI()).orElse("none");
    try {
      dispatch(http, answer, chain);
    } finally {
      metrics.observe(route, http.getMethod(), answer.getStatus(), System.nanoTime() - start);
    }
    answer.send(request);
  }

  private void dispatch(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Problem> refusal = gatekeeper.refusal(request);
    List<String> methods = table.methods(request.getRequestURI());
    if (refusal.isPresent()) {
      refuse(refusal.get(), request, response);
    } else if (methods.isEmpty()) {
      refuse(Problem.NOT_FOUND, request, response);
    } else if (request.getMethod().equals("OPTIONS")) {
      response.setHeader("Allow", String.join(", ", methods));
      response.setStatus(204);
    } else if (!methods.contains(request.getMethod())) {
      refuse(Problem.methodNotAllowed(request.getMethod(), methods), request, response);
    } else {
      matcher.doFilter(request, response, chain);
    }
  }

  private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getOutputStream().write(responder.respond(problem, request, response));
  }

  @Override
  public void destroy() {
    matcher.destroy();
  }

  /** A request without the headers by which SparkJava lets a client choose method and route. */
  private static final class Untrusting extends HttpServletRequestWrapper {
    Untrusting(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      boolean hidden =
          name.equalsIgnoreCase("X-HTTP-Method-Override") || name.equalsIgnoreCase("Accept");
      return hidden ? null : super.getHeader(name);
    }
  }
}
