package triplefeature.serving.recommend;

/** One method of recommending: scores the whole catalogue for a basket. Thread-safe. */
public interface Recommender {
  Method method();

  /**
   * @param findings of a basket of the catalogue this recommender was built for: takes and gives
   *     what this has in common with others who score the same basket. What it scores is one of
   *     them, and closes with them
   * @return a score for every film; the films of the basket score too, and the caller leaves them
   *     out
   */
  BasketScores score(Findings findings);

  /** The same where nobody else scores the basket. */
  default BasketScores score(Basket basket) {
    return score(new Findings(basket));
  }
}
