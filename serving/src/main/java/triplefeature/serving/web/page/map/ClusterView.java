package triplefeature.serving.web.page.map;

import java.util.List;
import triplefeature.serving.web.page.Link;
import triplefeature.serving.web.page.Shell;

/**
 * One cluster.
 *
 * @param best the best-rated films, as links to programmes for them
 * @param central those with the most typical mix of genres
 * @param nearest links to the nearest clusters
 */
public record ClusterView(
    Shell shell,
    String label,
    int films,
    List<Genre> genres,
    List<Link> best,
    List<Link> central,
    List<Link> nearest) {
  /** A genre and the share of the cluster's films that have it. */
  public record Genre(String name, int percent) {}
}
