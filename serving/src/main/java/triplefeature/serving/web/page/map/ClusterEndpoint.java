package triplefeature.serving.web.page.map;

import java.util.List;
import java.util.Set;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.ClusterFacts;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;
import triplefeature.serving.web.input.Numbers;
import triplefeature.serving.web.page.Link;
import triplefeature.serving.web.page.Shell;
import triplefeature.serving.web.page.Templates;

/**
 * {@code GET /cluster?n=3}: the films and neighbours of a genre cluster, numbered from 0. 200; 400
 * without a number; 404 where the model has fewer clusters; 503.
 */
public record ClusterEndpoint(ModelSlot models, Shell shell, Templates templates)
    implements Endpoint {
  private static final int MOST = 1_000_000;

  @Override
  public Answer answer(Call call) {
    LoadedModel model = models.require();
    int number =
        Numbers.optional(call.query(Set.of("n")), "n", 0, MOST)
            .orElseThrow(() -> new ProblemException(Problem.invalid("n", "missing")));
    List<Cluster> clusters = model.clusters().clusters();
    if (number >= clusters.size()) {
      throw new ProblemException(Problem.clusterNotFound(number, clusters.size()));
    }
    Cluster cluster = clusters.get(number);
    ClusterFacts facts = model.facts().clusters().get(number);
    ClusterView view =
        new ClusterView(
            shell,
            cluster.label(),
            cluster.size(),
            facts.genres(),
            links(facts.best()),
            links(facts.central()),
            facts.nearest().stream().map(other -> link(other, clusters.get(other))).toList());
    return Answer.html(200, templates.render("cluster", view));
  }

  static Link link(int number, Cluster cluster) {
    return new Link(cluster.label(), "cluster?n=" + number);
  }

  private static List<Link> links(List<Movie> movies) {
    return movies.stream()
        .map(movie -> Link.to(Link.name(movie), Parameters.NONE.plus("movieId", movie.movieId())))
        .toList();
  }
}
