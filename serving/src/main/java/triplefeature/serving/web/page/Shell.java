package triplefeature.serving.web.page;

import triplefeature.serving.web.http.Posters;
import triplefeature.serving.web.http.Texts;

/**
 * What every page has around its content.
 *
 * @param posters where films get their pictures from
 * @param base the way up to the root: {@code ./} or {@code ../} once or more often
 */
public record Shell(Texts texts, Assets assets, Posters posters, String base) {
  /** Whether TMDb has to be named as the source of pictures. */
  public boolean postersFromTmdb() {
    return posters == Posters.TMDB;
  }

  /** A path of this server as a link. */
  public String link(String path) {
    return base + path;
  }

  /** An asset as a link that changes with its content. */
  public String asset(String name) {
    return base + assets.href(name);
  }
}
