package triplefeature.serving.recommend;

/** One method of recommending: scores the whole catalogue for a basket. Thread-safe. */
public interface Recommender {
  Method method();

  /**
   * @param basket indexes of the catalogue this recommender was built for
   * @return a score for every film; the films of the basket score too, and the caller leaves them
   *     out
   */
  BasketScores score(Basket basket);

  /**
   * The same where others score the same basket, too.
   *
   * @param findings takes and gives what this has in common with them, which closes with it
   */
  default BasketScores score(Findings findings) {
    return score(findings.basket());
  }
}
