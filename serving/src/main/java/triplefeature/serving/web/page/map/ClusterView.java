package triplefeature.serving.web.page.map;

import java.util.List;
import triplefeature.serving.model.ClusterFacts.GenreShare;
import triplefeature.serving.web.page.Link;
import triplefeature.serving.web.page.Shell;

/**
 * One cluster.
 *
 * @param movies how many films are in it
 * @param best the best-rated films, as links to programmes for them
 * @param central those with the most typical mix of genres
 * @param nearest links to the nearest clusters
 */
public record ClusterView(
    Shell shell,
    String label,
    int movies,
    List<GenreShare> genres,
    List<Link> best,
    List<Link> central,
    List<Link> nearest) {}
