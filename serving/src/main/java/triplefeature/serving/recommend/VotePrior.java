package triplefeature.serving.recommend;

import java.util.Arrays;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * How much a film is worth before anything is known about the basket: {@code R v / (v + m)} with v
 * votes of mean R, where m votes earn half of the mean. It is IMDb's "weighted rating" with a prior
 * mean of 0: what hardly anybody has seen is not recommended for its few high votes.
 *
 * @param values one for each film of the catalogue; not modified
 */
public record VotePrior(double[] values) {
  /** Films without a vote come last, but they come. */
  private static final double LEAST = 1e-6;

  /**
   * @param percentile share of the films, 0 to 1, that have at most m votes
   */
  public static VotePrior of(MovieCatalog catalog, double percentile) {
    int[] votes = new int[catalog.size()];
    Arrays.setAll(votes, index -> catalog.at(index).voteCount());
    int[] sorted = votes.clone();
    Arrays.sort(sorted);
    double half = Math.max(1, sorted[(int) (percentile * (sorted.length - 1))]);
    double[] values = new double[votes.length];
    for (int index = 0; index < values.length; index++) {
      Movie movie = catalog.at(index);
      double mean = movie.voteAverage() / 10;
      values[index] = LEAST + mean * movie.voteCount() / (movie.voteCount() + half);
    }
    return new VotePrior(values);
  }

  /**
   * The same with each value to a power: below 1 the votes count less, and with 0 not at all.
   *
   * @param power at least 0
   */
  public VotePrior raisedTo(double power) {
    return new VotePrior(Arrays.stream(values).map(value -> Math.pow(value, power)).toArray());
  }

  /** Above 0 and at most about 1. */
  public double of(int movie) {
    return values[movie];
  }
}
