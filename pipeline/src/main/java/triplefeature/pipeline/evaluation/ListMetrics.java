package triplefeature.pipeline.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.recommend.TopN;

/** What lists are like, whoever they are for. */
final class ListMetrics {
  private ListMetrics() {}

  /** How many films of a list are in a set. */
  static int among(BitSet films, int[] ranked) {
    return (int) Arrays.stream(ranked).filter(films::get).count();
  }

  /**
   * Films of a list for each series in it, a film of no series counting as one of its own.
   *
   * @param series as {@link #series} numbers them
   * @return from 1, which is no two of a series; NaN for an empty list
   */
  static double filmsPerSeries(int[] ranked, IntUnaryOperator series) {
    return (double) ranked.length / Arrays.stream(ranked).map(series).distinct().count();
  }

  /** Numbers the series: that of the first film of each; a film of none has its own. */
  static int[] series(List<Movie> movies) {
    Map<String, Integer> first = new HashMap<>();
    int[] series = new int[movies.size()];
    for (int movie = 0; movie < series.length; movie++) {
      String name = movies.get(movie).series();
      int number = movie;
      series[movie] = name == null ? number : first.computeIfAbsent(name, none -> number);
    }
    return series;
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

  /**
   * What the tail metric leaves out: the most liked films, but never more than half of those that
   * anybody likes. In a small catalogue the tail would else be films without a like, which a few
   * users have as targets.
   */
  static BitSet head(TrainingData training, int most) {
    int liked =
        (int)
            IntStream.range(0, training.movies())
                .filter(movie -> training.likersOf(movie).length > 0)
                .count();
    return liked < 2 ? new BitSet() : mostLiked(training, Math.min(most, liked / 2));
  }

  /** The most liked films of the training users: as many as asked for, ties to the lower index. */
  static BitSet mostLiked(TrainingData training, int size) {
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
