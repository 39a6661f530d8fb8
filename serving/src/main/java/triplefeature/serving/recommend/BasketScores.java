package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * What a {@link Recommender} found for one basket, and why. Confined to one request.
 *
 * @param scores one for each film in the catalogue's order, at least 0; 0 means that the method
 *     knows nothing that connects the film with the basket. Not to be modified
 * @param contributions what each film of the basket adds to the score of others: an explanation
 *     equals what it explains
 */
public record BasketScores(
    MovieCatalog catalog, Basket basket, double[] scores, Contributions contributions, Why why) {
  /** Why a film of the basket speaks for another film; both are catalogue indexes. */
  @FunctionalInterface
  public interface Why {
    Reason of(int input, int movie);
  }

  /** How scores decompose. */
  @FunctionalInterface
  public interface Contributions {
    /**
     * @param movies catalogue indexes
     * @return for each of them what each film of the basket, in its order, adds to its score, at
     *     least 0; they sum to {@code scores()[movie]}
     */
    double[][] to(int... movies);

    /** One film after another, for methods that gain nothing by taking them together. */
    static Contributions each(IntFunction<double[]> one) {
      return movies -> Arrays.stream(movies).mapToObj(one).toArray(double[][]::new);
    }
  }

  /** What each film of the basket adds to the score of one film, which is their sum. */
  public double[] contributions(int movie) {
    return contributions.to(movie)[0];
  }

  /**
   * For each film the part of its score that each film of the basket adds.
   *
   * @param movies with scores above 0
   * @return rows that sum to 1; of a film that nothing speaks for, 0
   */
  double[][] shares(int... movies) {
    double[][] shares = contributions.to(movies);
    for (double[] row : shares) {
      double total = Arrays.stream(row).sum();
      for (int position = 0; position < row.length && total > 0; position++) {
        row[position] /= total;
      }
    }
    return shares;
  }

  /**
   * The reasons for one film: the films of the basket by their {@link #contributions}, the largest
   * share first, and those left out that added next to nothing.
   *
   * @param movie catalogue index with a score above 0
   * @return at least one reason; the shares add up to 1
   */
  public List<Because> because(int movie) {
    return Shares.because(
        catalog, basket, contributions(movie), position -> why.of(basket.get(position), movie));
  }
}
