package triplefeature.serving.recommend;

import java.util.Arrays;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * How popular films are by their votes, against the most voted one. Many films have as many votes
 * as others: what depends on the number alone is computed once for each.
 *
 * @param countOf for each film the place of its number of votes among the distinct ones
 * @param logPopularity at most 0, of each distinct number
 */
record Votes(int[] countOf, double[] logPopularity) {
  /**
   * Which percentile of the films' votes is added to all of them before the dial multiplies by a
   * power: where next to nobody voted, one vote more or less tells nothing, and without it the
   * obscure end of the dial is a lottery.
   */
  private static final double UNSURE = 0.9;

  static Votes of(MovieCatalog catalog) {
    int[] votes = catalog.movies().stream().mapToInt(Movie::voteCount).toArray();
    int[] sorted = votes.clone();
    Arrays.sort(sorted);
    double unsure = sorted.length > 0 ? 1 + sorted[(int) (UNSURE * (sorted.length - 1))] : 1;
    double most = sorted.length > 0 ? sorted[sorted.length - 1] + unsure : 1;
    int[] distinct = Arrays.stream(sorted).distinct().toArray();
    return new Votes(
        Arrays.stream(votes).map(count -> Arrays.binarySearch(distinct, count)).toArray(),
        Arrays.stream(distinct).mapToDouble(count -> Math.log((count + unsure) / most)).toArray());
  }

  /** Popularity to a power, for each film. */
  double[] factors(double power) {
    double[] distinct = Arrays.stream(logPopularity).map(log -> Math.exp(power * log)).toArray();
    return Arrays.stream(countOf).mapToDouble(count -> distinct[count]).toArray();
  }
}
