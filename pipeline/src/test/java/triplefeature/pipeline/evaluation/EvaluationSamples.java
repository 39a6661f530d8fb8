package triplefeature.pipeline.evaluation;

import java.util.Arrays;

/** Training data for tests of other packages. */
public final class EvaluationSamples {
  private EvaluationSamples() {}

  /** All users train; each like is one at the threshold. */
  public static TrainingData everybodyTrains(int[][] likers, int users) {
    byte[][] stars = new byte[likers.length][users];
    for (int film = 0; film < likers.length; film++) {
      for (int user : likers[film]) {
        stars[film][user] = TinyCommunity.LIKE;
      }
    }
    byte[] roles = new byte[users];
    Arrays.fill(roles, UserSplit.Role.TRAINING.code());
    return new TrainingData(TinyCommunity.of(stars), new UserSplit(roles), 0);
  }
}
