package triplefeature.serving.recommend;

import java.util.List;

/** What a {@link Recommender} found for one basket, and why. Confined to one request. */
public interface BasketScores {
  /**
   * One score for each film in the catalogue's order, at least 0; 0 means that the method knows
   * nothing that connects the film with the basket. Not to be modified.
   */
  double[] scores();

  /**
   * What each film of the basket adds to the score of one film, in the basket's order, each at
   * least 0. They sum to {@code scores()[movie]}: an explanation equals what it explains.
   *
   * @param movie catalogue index
   */
  double[] contributions(int movie);

  /**
   * The reasons for one film: the films of the basket by their {@link #contributions}, the largest
   * share first, and those left out that added next to nothing.
   *
   * @param movie catalogue index with a score above 0
   * @return at least one reason; the shares add up to 1
   */
  List<Because> because(int movie);
}
