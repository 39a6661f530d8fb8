package triplefeature.serving.recommend;

import java.util.Arrays;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * How much a film is worth before anything is known about the basket: the Bayesian average of its
 * votes, {@code (v R + m C) / (v + m)} with v votes of mean R, C the mean over all votes and m the
 * number of votes that count as much as C (IMDb's "weighted rating"), times the logarithm of the
 * number of votes, because relevance for people grows with how many know a film.
 */
public final class VotePrior {
  private final double[] values;

  private VotePrior(double[] values) {
    this.values = values;
  }

  /**
   * @param percentile share of the films, 0 to 1, that have fewer votes than m
   */
  public static VotePrior of(MovieCatalog catalog, double percentile) {
    double sum = 0;
    long votes = 0;
    int[] counts = new int[catalog.size()];
    for (int index = 0; index < counts.length; index++) {
      Movie movie = catalog.at(index);
      counts[index] = movie.voteCount();
      sum += (double) movie.voteAverage() * movie.voteCount();
      votes += movie.voteCount();
    }
    double mean = votes == 0 ? 0 : sum / votes;
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    double weight = Math.max(1, sorted[(int) (percentile * (sorted.length - 1))]);
    double[] values = new double[counts.length];
    for (int index = 0; index < values.length; index++) {
      Movie movie = catalog.at(index);
      double average =
          (movie.voteCount() * (double) movie.voteAverage() + weight * mean)
              / (movie.voteCount() + weight);
      values[index] = (0.1 + average / 10) * Math.log(2 + movie.voteCount());
    }
    return new VotePrior(values);
  }

  /** Above 0. */
  public double of(int movie) {
    return values[movie];
  }
}
