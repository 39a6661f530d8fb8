package triplefeature.pipeline.evaluation;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Metrics of one ranked list against the targets of one basket. */
public final class RankingMetrics {
  /** Length of the lists that are judged. */
  public static final int CUTOFF = 10;

  private RankingMetrics() {}

  /**
   * Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) with gains of 0 and 1: the
   * sum of {@code 1 / log2(rank + 1)} over the targets found, over that of a list that begins with
   * min(10, targets) targets.
   *
   * @param ranked films in order, at most {@value #CUTOFF} count
   * @param targets ascending
   * @return 0 to 1; NaN without targets
   */
  public static double ndcg(int[] ranked, int[] targets) {
    return ndcg(ranked, targets, movie -> 1);
  }

  /**
   * The same with a gain for each target. The ideal list begins with the targets that gain most.
   *
   * @param gain of a target, above 0
   */
  static double ndcg(int[] ranked, int[] targets, IntToDoubleFunction gain) {
    double found = 0;
    for (int i = 0; i < Math.min(CUTOFF, ranked.length); i++) {
      if (Arrays.binarySearch(targets, ranked[i]) >= 0) {
        found += gain.applyAsDouble(ranked[i]) * discount(i + 1);
      }
    }
    double[] gains = Arrays.stream(targets).mapToDouble(gain).sorted().toArray();
    double ideal = 0;
    for (int i = 0; i < Math.min(CUTOFF, gains.length); i++) {
      ideal += gains[gains.length - 1 - i] * discount(i + 1);
    }
    return gains.length == 0 ? Double.NaN : found / ideal;
  }

  /**
   * Gains that undo what popularity does to who gets seen and so liked at all: {@code (n + 1)^-0.5}
   * for a film that n training users like (Steck 2011, "Item popularity and recommendation
   * accuracy").
   */
  static double[] gainsAgainstPopularity(TrainingData training) {
    double[] gains = new double[training.movies()];
    Arrays.setAll(gains, movie -> 1 / Math.sqrt(training.likersOf(movie).length + 1.0));
    return gains;
  }

  private static double discount(int rank) {
    return Math.log(2) / Math.log(rank + 1.0);
  }

  /** Targets found, over min(10, targets): 1 is possible for every user; NaN without targets. */
  static double recall(int[] ranked, int[] targets) {
    return (double) hits(ranked, targets) / Math.min(CUTOFF, targets.length);
  }

  public static int hits(int[] ranked, int[] targets) {
    int hits = 0;
    for (int i = 0; i < Math.min(CUTOFF, ranked.length); i++) {
      hits += Arrays.binarySearch(targets, ranked[i]) >= 0 ? 1 : 0;
    }
    return hits;
  }
}
