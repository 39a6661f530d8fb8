package triplefeature.pipeline.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import triplefeature.serving.recommend.TopN;

/** Metrics of one ranked list against the targets of one basket. */
final class RankingMetrics {
  /** Length of the lists that are judged. */
  static final int CUTOFF = 10;

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
  static double ndcg(int[] ranked, int[] targets) {
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

  static int hits(int[] ranked, int[] targets) {
    int hits = 0;
    for (int i = 0; i < Math.min(CUTOFF, ranked.length); i++) {
      hits += Arrays.binarySearch(targets, ranked[i]) >= 0 ? 1 : 0;
    }
    return hits;
  }

  /** How many films of a list are in a set. */
  static int among(BitSet films, int[] ranked) {
    return (int) Arrays.stream(ranked).filter(films::get).count();
  }

  /**
   * Films of a list for each series in it, a film of no series counting as one of its own.
   *
   * @param series number of a film's series; a film of none has a number that no other has
   * @return from 1, which is no two of a series; NaN for an empty list
   */
  static double filmsPerSeries(int[] ranked, IntUnaryOperator series) {
    return (double) ranked.length / Arrays.stream(ranked).map(series).distinct().count();
  }

  /**
   * Mean self-information of the films, -log2 of the share of users who like them (Zhou et al.
   * 2010). A film that nobody likes counts as liked by one.
   */
  static double novelty(int[] ranked, TrainingData training) {
    double sum = 0;
    for (int movie : ranked) {
      double likes = Math.max(1, training.likersOf(movie).length);
      sum -= Math.log(likes / training.users()) / Math.log(2);
    }
    return ranked.length == 0 ? 0 : sum / ranked.length;
  }

  /** Mean Jaccard distance of genres over all pairs of a list (Ziegler et al. 2005), 0 to 1. */
  static double diversity(int[] ranked, GenreDistance distance) {
    double sum = 0;
    for (int i = 0; i < ranked.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += distance.between(ranked[i], ranked[j]);
      }
    }
    return ranked.length < 2 ? 0 : sum / (ranked.length * (ranked.length - 1) / 2.0);
  }

  /** Distance of the genres of two films, 0 to 1. */
  interface GenreDistance {
    double between(int left, int right);
  }

  /** The most liked films of the training users: as many as asked for, ties to the lower index. */
  static BitSet head(TrainingData training, int size) {
    double[] likes = new double[training.movies()];
    for (int movie = 0; movie < likes.length; movie++) {
      likes[movie] = training.likersOf(movie).length;
    }
    BitSet head = new BitSet(likes.length);
    for (int movie : TopN.select(likes, movie -> true, size)) {
      head.set(movie);
    }
    return head;
  }

  /**
   * Gini coefficient of how often films are recommended.
   *
   * @param counts one for each film of the catalogue
   * @return 0 (all alike) to 1 (one film only); 0 where nothing was recommended
   */
  static double gini(long[] counts) {
    long[] sorted = counts.clone();
    Arrays.sort(sorted);
    double weighted = 0;
    double total = 0;
    for (int i = 0; i < sorted.length; i++) {
      weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
      total += sorted[i];
    }
    return total == 0 ? 0 : weighted / (sorted.length * total);
  }
}
