package triplefeature.serving.web.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;

/**
 * Clusters around the most frequent mixes of genres: the first step of k-means, without the rest.
 */
final class SampleClusters {
  private static final int CLUSTERS = 50;

  private SampleClusters() {}

  static ClusterMap of(MovieCatalog catalog) {
    Map<List<String>, Long> mixes =
        catalog.movies().stream()
            .map(Movie::genres)
            .collect(
                Collectors.groupingBy(
                    genres -> genres,
                    () -> new TreeMap<>(Comparator.comparing(List::toString)),
                    Collectors.counting()));
    List<List<String>> seeds =
        mixes.keySet().stream()
            .sorted(Comparator.comparing((List<String> mix) -> -mixes.get(mix)))
            .limit(CLUSTERS)
            .toList();
    int[] clusterOf = new int[catalog.size()];
    float[] distances = new float[catalog.size()];
    int[] sizes = new int[seeds.size()];
    for (int movie = 0; movie < clusterOf.length; movie++) {
      distances[movie] = Float.MAX_VALUE;
      for (int seed = 0; seed < seeds.size(); seed++) {
        float distance = distance(catalog.at(movie).genres(), seeds.get(seed));
        if (distance < distances[movie]) {
          clusterOf[movie] = seed;
          distances[movie] = distance;
        }
      }
      sizes[clusterOf[movie]]++;
    }
    List<Cluster> clusters = new ArrayList<>();
    for (int seed = 0; seed < seeds.size(); seed++) {
      float[] center = new float[catalog.genres().size()];
      seeds.get(seed).forEach(genre -> center[catalog.genres().indexOf(genre)] = 1);
      String label = seeds.get(seed).isEmpty() ? "no genre" : String.join(", ", seeds.get(seed));
      clusters.add(new Cluster(sizes[seed], center, label));
    }
    return new ClusterMap(catalog.genres(), clusters, clusterOf, distances);
  }

  /** Euclidean distance of the two sets as vectors of 0 and 1. */
  private static float distance(List<String> left, List<String> right) {
    long shared = left.stream().filter(right::contains).count();
    return (float) Math.sqrt(left.size() + right.size() - 2 * shared);
  }
}
