package triplefeature.serving.recommend.collaborative;

/**
 * Hyperparameters of the neighbourhood score.
 *
 * @param overlapPower p, at least 1: how much sharing several films counts over sharing one
 * @param activityPower q, 0 to 1: how much people who like everything count less
 * @param popularityPower beta, 0 to 1: from popular to obscure
 * @param shrinkage k, at least 0: keeps films with few likes in check where beta is above 0
 * @param neighbors size of the neighbourhood
 */
public record NeighborhoodSettings(
    double overlapPower,
    double activityPower,
    double popularityPower,
    double shrinkage,
    int neighbors) {

  private static final int LARGE = 500_000;

  public NeighborhoodSettings {
    if (!(overlapPower >= 0 && activityPower >= 0 && popularityPower >= 0 && shrinkage >= 0)) {
      throw new IllegalArgumentException("settings of the neighbourhood must not be negative");
    }
    if (neighbors < 1) {
      throw new IllegalArgumentException("neighbors " + neighbors + " must be at least 1");
    }
  }

  /**
   * What to use without an evaluation. The small one was found on validation users of 100 thousand
   * ratings (MovieLens of 2016 and 2018), the large one on a million; more data carries a stronger
   * correction for activity and popularity.
   *
   * @param likes number of likes in the index
   */
  public static NeighborhoodSettings defaults(long likes) {
    return likes < LARGE
        ? new NeighborhoodSettings(1.75, 0.5, 0.1, 5, 800)
        : new NeighborhoodSettings(2.5, 1, 0.25, 5, 800);
  }
}
