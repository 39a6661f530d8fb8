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
   * The reasons for one film, computed from what scored it: the films of the basket that
   * contributed, the largest share first.
   *
   * @param movie catalogue index with a score above 0
   * @return at least one reason; the shares add up to 1
   */
  List<Because> because(int movie);
}
