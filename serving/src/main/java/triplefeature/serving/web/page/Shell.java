package triplefeature.serving.web.page;

import triplefeature.serving.web.http.Texts;

/**
 * What every page has around its content.
 *
 * @param base the way up to the root: {@code ./} or {@code ../} once or more often
 */
public record Shell(Texts texts, Assets assets, String base) {
  /** A path of this server as a link. */
  public String link(String path) {
    return base + path;
  }

  /** An asset as a link that changes with its content. */
  public String asset(String name) {
    return base + assets.href(name);
  }
}
