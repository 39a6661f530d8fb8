package triplefeature.serving.web.page.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.recommend.LoadedModel;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.web.http.ServedModel;

/** What the pages about clusters show of a model, computed once for each. */
final class ClusterFacts {
  private static final int FILMS = 10;
  private static final int NEAREST = 5;

  private final LoadedModel model;
  private final VotePrior prior;
  private final List<ClusterLayout.Spot> spots;

  static ClusterFacts of(ServedModel served) {
    return served.facts(ClusterFacts.class, ClusterFacts::new);
  }

  ClusterFacts(LoadedModel model) {
    this.model = model;
    // The best-rated films are those of the cluster method.
    this.prior = VotePrior.of(model.catalog(), model.settings().cluster().votePercentile());
    this.spots = ClusterLayout.of(model.clusters().clusters());
  }

  List<Cluster> clusters() {
    return map().clusters();
  }

  List<ClusterLayout.Spot> spots() {
    return spots;
  }

  /** The number of its cluster, or {@link ClusterMap#NONE}. */
  int clusterOf(Movie movie) {
    return map().clusterOf()[model.catalog().indexOf(movie.movieId())];
  }

  /** The best-rated films of a cluster. */
  List<Movie> best(int cluster) {
    return first(cluster, movie -> -prior.of(movie));
  }

  /** Those nearest to its center; of equally near ones the best-rated. */
  List<Movie> central(int cluster) {
    float[] distances = map().distances();
    return first(cluster, movie -> Math.round(1000 * distances[movie]) - prior.of(movie));
  }

  private List<Movie> first(int cluster, ToDoubleFunction<Integer> order) {
    return IntStream.range(0, model.catalog().size())
        .filter(movie -> map().clusterOf()[movie] == cluster)
        .boxed()
        .sorted(Comparator.comparingDouble(order).thenComparing(Comparator.naturalOrder()))
        .limit(FILMS)
        .map(model.catalog()::at)
        .toList();
  }

  /** The clusters with the nearest centers, nearest first. */
  List<Integer> nearest(int cluster) {
    float[] center = clusters().get(cluster).center();
    return IntStream.range(0, clusters().size())
        .filter(other -> other != cluster)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(
                    other -> squaredDistance(center, clusters().get(other).center()))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  /** The genres of at least a twentieth of its films, the most frequent first. */
  List<ClusterView.Genre> genres(int cluster) {
    float[] center = clusters().get(cluster).center();
    List<ClusterView.Genre> genres = new ArrayList<>();
    for (int genre = 0; genre < center.length; genre++) {
      int percent = Math.round(100 * center[genre]);
      if (percent >= 5) {
        genres.add(new ClusterView.Genre(map().genres().get(genre), percent));
      }
    }
    genres.sort(Comparator.comparingInt(genre -> -genre.percent()));
    return genres;
  }

  private ClusterMap map() {
    return model.clusters();
  }

  private static double squaredDistance(float[] left, float[] right) {
    double sum = 0;
    for (int genre = 0; genre < left.length; genre++) {
      sum += (left[genre] - right[genre]) * (left[genre] - right[genre]);
    }
    return sum;
  }
}
