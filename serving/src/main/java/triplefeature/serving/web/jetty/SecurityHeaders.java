package triplefeature.serving.web.jetty;

import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import triplefeature.serving.web.http.Posters;
import triplefeature.serving.web.input.OwnPage;

/**
 * Puts the same headers on every response, before anything else looks at the request. There is no
 * X-Frame-Options: the page lives in a frame of huggingface.co, which only {@code frame-ancestors}
 * can allow.
 */
final class SecurityHeaders extends Handler.Wrapper {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src %s;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'self' https://huggingface.co https://*.hf.space";

  /**
   * No address leaves for another site, as with {@code no-referrer}. But with that the page's own
   * form would send {@code Origin: null}, as a form of a stranger's sandboxed frame does, and
   * {@link OwnPage} could not tell them apart where there is no {@code Sec-Fetch-Site}.
   */
  private static final String REFERRER_POLICY = "same-origin";

  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          REFERRER_POLICY,
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private final Posters posters;

  SecurityHeaders(Posters posters, Handler handler) {
    super(handler);
    this.posters = posters;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    put(posters, response.getHeaders());
    if (isApiRead(request)) {
      response.getHeaders().put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    }
    return super.handle(request, response, callback);
  }

  /** What is the same for everybody may be read by pages of other sites: there is no cookie. */
  private static boolean isApiRead(Request request) {
    String path = Request.getPathInContext(request);
    return (HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
        && path.startsWith("/api/");
  }

  static void put(Posters posters, HttpFields.Mutable headers) {
    String pictures = ("'self' " + posters.host()).strip();
    headers.put("Content-Security-Policy", POLICY.replace("%s", pictures));
    HEADERS.forEach(headers::put);
  }
}
