package triplefeature.pipeline.evaluation;

import java.util.List;
import triplefeature.pipeline.evaluation.baseline.Baselines;

/**
 * How thorough an evaluation is.
 *
 * @param users test users at most
 * @param seed of every draw
 */
public record EvaluationSettings(int users, Baselines baselines, long seed) {
  public static final int DEFAULT_USERS = 2_000;

  /** Fewer test users than these give no figure worth printing, and no setting worth choosing. */
  static final int FEWEST_USERS = 30;

  /** Baskets that settings are chosen on, over all splits. */
  static final int VALIDATION_BASKETS = 1_000;

  /** Films in a basket. */
  static final int BASKET = 3;

  /** Baskets of each test user. */
  static final int DRAWS = 3;

  private static final List<Integer> FEW_AND_MANY = List.of(1, 5);
  private static final List<Integer> ALL_SIZES = List.of(1, 2, 3, 5, 8);

  public EvaluationSettings {
    if (users < 10) {
      throw new IllegalArgumentException(
          "--evaluation-users " + users + ": expected a whole number from 10");
    }
  }

  /** Films in the baskets with which the methods are tested besides. */
  List<Integer> basketSizes() {
    return baselines == Baselines.ALL ? ALL_SIZES : FEW_AND_MANY;
  }
}
