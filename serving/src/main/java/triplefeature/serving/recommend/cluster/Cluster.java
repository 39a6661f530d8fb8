package triplefeature.serving.recommend.cluster;

/**
 * A group of films with a similar mix of genres.
 *
 * @param size number of films
 * @param center share of its films that have each genre, 0 to 1; not modified
 * @param label the genres that most of its films have
 */
public record Cluster(int size, float[] center, String label) {
  /** Euclidean distance of the centers. */
  double distanceTo(Cluster other) {
    double sum = 0;
    for (int genre = 0; genre < center.length; genre++) {
      double difference = center[genre] - other.center[genre];
      sum += difference * difference;
    }
    return Math.sqrt(sum);
  }
}
