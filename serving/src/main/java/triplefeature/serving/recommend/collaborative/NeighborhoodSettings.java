package triplefeature.serving.recommend.collaborative;

import java.io.Serializable;

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
    int neighbors)
    implements Serializable {

  private static final double SMALL = 50_000;
  private static final double LARGE = 1_000_000;

  public NeighborhoodSettings {
    if (!(overlapPower >= 0 && activityPower >= 0 && popularityPower >= 0 && shrinkage >= 0)) {
      throw new IllegalArgumentException("settings of the neighbourhood must not be negative");
    }
    if (neighbors < 1) {
      throw new IllegalArgumentException("neighbors " + neighbors + " must be at least 1");
    }
  }

  /**
   * What to use without an evaluation: between the settings found on validation users of 50
   * thousand likes (p 1.75, q 0.5, beta 0.1) and of a million (p 2.5, q 1, beta 0.25), by the
   * logarithm of the number of likes. More data carries a stronger correction for activity and
   * popularity.
   *
   * @param likes number of likes in the index
   */
  public static NeighborhoodSettings defaults(long likes) {
    double part = Math.log(Math.max(1, likes) / SMALL) / Math.log(LARGE / SMALL);
    double large = Math.min(1, Math.max(0, part));
    return new NeighborhoodSettings(
        1.75 + 0.75 * large, 0.5 + 0.5 * large, 0.1 + 0.15 * large, 5, 800);
  }
}
