package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which users a model may learn from, which ones choose settings and which ones test: disjoint, one
 * role for each user in each split.
 *
 * @param roles the {@link Role#code} of each user: a byte, because every executor gets them; not
 *     modified
 */
public record UserSplit(byte[] roles) implements Serializable {
  /** Below this number of users every user is tested once, in one of five splits. */
  static final int FEW_USERS = 5_000;

  private static final int FOLDS = 5;

  /** Share of users, by first rating, that came before the time of the temporal split. */
  private static final double EARLY = 0.8;

  /** What a user is used for. */
  public enum Role {
    TRAINING(0),
    VALIDATION(1),
    TEST(2),
    /** In the temporal split: active on both sides of the time. */
    UNUSED(3);

    private final byte code;

    Role(int code) {
      this.code = (byte) code;
    }

    byte code() {
      return code;
    }
  }

  /**
   * 80/10/10, or five folds for few users: fold f tests, fold f + 1 validates, the others train.
   * User numbers follow a seeded shuffle, so that their remainders are a random split.
   */
  public static List<UserSplit> of(int users) {
    List<UserSplit> splits = new ArrayList<>();
    if (users >= FEW_USERS) {
      splits.add(byRemainder(users, 10, 9, 8));
    } else {
      for (int fold = 0; fold < FOLDS; fold++) {
        splits.add(byRemainder(users, FOLDS, fold, (fold + 1) % FOLDS));
      }
    }
    return splits;
  }

  private static UserSplit byRemainder(int users, int parts, int test, int validation) {
    byte[] roles = new byte[users];
    for (int user = 0; user < users; user++) {
      int part = user % parts;
      Role role = part == test ? Role.TEST : part == validation ? Role.VALIDATION : Role.TRAINING;
      roles[user] = role.code();
    }
    return new UserSplit(roles);
  }

  /**
   * Users whose last rating is before a time train, users whose first rating is after it test.
   *
   * @return empty where too few users came later or the ratings carry no time
   */
  public static Optional<UserSplit> temporal(long[] firstTimes, long[] lastTimes) {
    long[] sorted = firstTimes.clone();
    Arrays.sort(sorted);
    if (sorted.length == 0 || sorted[sorted.length - 1] == 0) {
      return Optional.empty();
    }
    long time = sorted[(int) (EARLY * (sorted.length - 1))];
    byte[] roles = new byte[firstTimes.length];
    int later = 0;
    int before = 0;
    for (int user = 0; user < roles.length; user++) {
      Role role =
          firstTimes[user] > time
              ? Role.TEST
              : lastTimes[user] <= time ? Role.TRAINING : Role.UNUSED;
      roles[user] = role.code();
      later += role == Role.TEST ? 1 : 0;
      before += role == Role.TRAINING ? 1 : 0;
    }
    return later < EvaluationSettings.FEWEST_USERS || before < EvaluationSettings.FEWEST_USERS
        ? Optional.empty()
        : Optional.of(new UserSplit(roles));
  }

  public boolean is(int user, Role role) {
    return roles[user] == role.code();
  }

  /** The users of a role, ascending. */
  public int[] users(Role role) {
    return java.util.stream.IntStream.range(0, roles.length)
        .filter(user -> is(user, role))
        .toArray();
  }
}
