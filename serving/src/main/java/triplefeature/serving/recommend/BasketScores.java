package triplefeature.serving.recommend;

import java.util.List;
import java.util.function.IntFunction;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * What a {@link Recommender} found for one basket, and why. Confined to one request.
 *
 * @param scores one for each film in the catalogue's order, at least 0; 0 means that the method
 *     knows nothing that connects the film with the basket. Not to be modified
 * @param contributionsTo for the index of a film: see {@link #contributions}
 */
public record BasketScores(
    MovieCatalog catalog,
    Basket basket,
    double[] scores,
    IntFunction<double[]> contributionsTo,
    Why why) {
  /** Why a film of the basket speaks for another film; both are catalogue indexes. */
  @FunctionalInterface
  public interface Why {
    Reason of(int input, int movie);
  }

  /**
   * What each film of the basket adds to the score of one film, in the basket's order, each at
   * least 0. They sum to {@code scores()[movie]}: an explanation equals what it explains.
   *
   * @param movie catalogue index
   */
  public double[] contributions(int movie) {
    return contributionsTo.apply(movie);
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
