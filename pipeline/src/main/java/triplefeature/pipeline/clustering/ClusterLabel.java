package triplefeature.pipeline.clustering;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A name for a cluster: the genres that most of its films have. */
final class ClusterLabel {
  private static final double MOST = 0.5;
  private static final int MAX_GENRES = 4;

  private ClusterLabel() {}

  /**
   * @param center share of the cluster's films that have each genre, 0 to 1
   * @param genres names of the dimensions
   */
  static String of(float[] center, List<String> genres) {
    List<Integer> strongest =
        IntStream.range(0, center.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer genre) -> -center[genre]))
            .limit(MAX_GENRES)
            .filter(genre -> center[genre] > 0)
            .toList();
    if (strongest.isEmpty()) {
      return "No genre";
    }
    String most =
        strongest.stream()
            .filter(genre -> center[genre] >= MOST)
            .map(genres::get)
            .collect(Collectors.joining(", "));
    return most.isEmpty() ? "Mostly " + genres.get(strongest.get(0)) : most;
  }
}
