package triplefeature.serving.recommend.cluster;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A group of films with a similar mix of genres.
 *
 * @param size number of films
 * @param center share of its films that have each genre, 0 to 1; not modified
 * @param label the genres that most of its films have
 */
public record Cluster(int size, float[] center, String label) {
  private static final float MOST = 0.5f;

  /** Euclidean distance of the centers. */
  double distanceTo(Cluster other) {
    double sum = 0;
    for (int genre = 0; genre < center.length; genre++) {
      double difference = center[genre] - other.center[genre];
      sum += difference * difference;
    }
    return Math.sqrt(sum);
  }

  /**
   * Genres that most films of this group and most of the other have.
   *
   * @param genres names of the dimensions of every center
   */
  List<String> common(Cluster other, List<String> genres) {
    return IntStream.range(0, center.length)
        .filter(genre -> center[genre] >= MOST && other.center[genre] >= MOST)
        .mapToObj(genres::get)
        .toList();
  }

  /** Whether no film of it has a genre. */
  boolean hasNoGenre() {
    return IntStream.range(0, center.length).noneMatch(genre -> center[genre] > 0);
  }
}
