package triplefeature.serving.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.ranking.BoundedHeap;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;

/**
 * What pages show of one cluster.
 *
 * @param spot its place on the map
 * @param best the best-rated films, best first; neither these nor the central ones are for adults
 *     only
 * @param central those nearest to its center; of equally near ones the best-rated
 * @param nearest numbers of the clusters with the nearest centers, nearest first
 * @param genres those of at least a twentieth of its films, the most frequent first
 */
public record ClusterFacts(
    ClusterLayout.Spot spot,
    List<Movie> best,
    List<Movie> central,
    List<Integer> nearest,
    List<GenreShare> genres) {
  private static final int MOVIES = 10;
  private static final int NEAREST = 5;
  private static final int LEAST_PERCENT = 5;

  /** A genre and the share of the cluster's films that have it. */
  public record GenreShare(String genre, int percent) {}

  /** Those of each cluster, by number. */
  static List<ClusterFacts> of(MovieCatalog catalog, ClusterMap map, VotePrior prior) {
    List<ClusterLayout.Spot> spots = ClusterLayout.of(map.clusters());
    List<List<Movie>> best = first(catalog, map, prior::of);
    List<List<Movie>> central =
        first(catalog, map, movie -> prior.of(movie) - Math.round(1000 * map.distances()[movie]));
    List<ClusterFacts> facts = new ArrayList<>();
    for (int number = 0; number < map.clusters().size(); number++) {
      facts.add(
          new ClusterFacts(
              spots.get(number),
              best.get(number),
              central.get(number),
              nearest(map.clusters(), number),
              genres(map, number)));
    }
    return List.copyOf(facts);
  }

  /** The films of each cluster that are most by an order. */
  private static List<List<Movie>> first(
      MovieCatalog catalog, ClusterMap map, IntToDoubleFunction order) {
    List<BoundedHeap> first =
        map.clusters().stream().map(cluster -> new BoundedHeap(MOVIES)).toList();
    for (int movie = 0; movie < catalog.size(); movie++) {
      int cluster = map.clusterOf()[movie];
      if (cluster != ClusterMap.NONE && !catalog.at(movie).adult()) {
        first.get(cluster).offer(order.applyAsDouble(movie), movie);
      }
    }
    return first.stream()
        .map(heap -> Arrays.stream(heap.drain()).mapToObj(catalog::at).toList())
        .toList();
  }

  private static List<Integer> nearest(List<Cluster> clusters, int number) {
    float[] center = clusters.get(number).center();
    return IntStream.range(0, clusters.size())
        .filter(other -> other != number)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(
                    other -> squaredDistance(center, clusters.get(other).center()))
                .thenComparing(Comparator.naturalOrder()))
        .limit(NEAREST)
        .toList();
  }

  private static List<GenreShare> genres(ClusterMap map, int number) {
    float[] center = map.clusters().get(number).center();
    return IntStream.range(0, center.length)
        .mapToObj(at -> new GenreShare(map.genres().get(at), Math.round(100 * center[at])))
        .filter(share -> share.percent() >= LEAST_PERCENT)
        .sorted(Comparator.comparingInt(share -> -share.percent()))
        .toList();
  }

  private static double squaredDistance(float[] left, float[] right) {
    double sum = 0;
    for (int genre = 0; genre < left.length; genre++) {
      sum += (left[genre] - right[genre]) * (left[genre] - right[genre]);
    }
    return sum;
  }
}
