package triplefeature.serving.web.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/**
 * Tells this server's own form from a form on a page of another site, which any browser sends here
 * just as willingly.
 *
 * <p>{@code Sec-Fetch-Site} decides where it is sent: no page can set it, and a frame does not
 * change it, since it compares the page that holds the form with where the form goes. Browsers send
 * it over HTTPS and to localhost. Else {@code Origin} must name the host that {@code Host} names;
 * the scheme may differ, as a proxy ends HTTPS. A request with neither comes from a program, which
 * could write any header it likes.
 */
public final class OwnPage {
  private OwnPage() {}

  /**
   * @throws ProblemException 403 {@code cross_site}
   */
  public static void require(Call call) {
    Optional<String> site = call.header("Sec-Fetch-Site");
    boolean own =
        site.map(each -> each.equals("same-origin") || each.equals("none"))
            .or(() -> call.header("Origin").map(origin -> isOf(origin, call.header("Host"))))
            .orElse(true);
    if (!own) {
      throw new ProblemException(Problem.CROSS_SITE);
    }
  }

  private static boolean isOf(String origin, Optional<String> host) {
    try {
      URI page = new URI(origin);
      if (page.getHost() == null || host.isEmpty()) {
        return false;
      }
      URI here = new URI(page.getScheme() + "://" + host.get());
      return page.getHost().equalsIgnoreCase(here.getHost()) && port(page) == port(here);
    } catch (URISyntaxException e) {
      // "null" is no address: a page without an origin, such as a sandboxed frame or a file.
      return false;
    }
  }

  private static int port(URI address) {
    int standard = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    return address.getPort() < 0 ? standard : address.getPort();
  }
}
