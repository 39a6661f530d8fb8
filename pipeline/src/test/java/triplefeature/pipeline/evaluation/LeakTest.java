package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.evaluation.baseline.Baselines;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.recommend.Basket;

/** Nothing that a held-out user rated may reach what a model learns from. */
@Tag("spark")
class LeakTest {
  private static final int USERS = 50;

  @Test
  void no_setting_of_any_model_knows_what_the_held_out_users_rated() {
    EvaluationData data = TinyCommunity.of(USERS, 1);
    UserSplit split = UserSplit.of(USERS).get(2);
    EvaluationData trainingOnly = withoutHeldOut(data, split);
    TrainingData before = new TrainingData(data, split, 0);
    TrainingData after = new TrainingData(trainingOnly, split, 0);
    List<Contender> learned = prepared(data, split);
    List<Contender> expected = prepared(trainingOnly, split);
    for (int i = 0; i < learned.size(); i++) {
      Contender.Fitted found = learned.get(i).fit(before);
      Contender.Fitted wanted = expected.get(i).fit(after);
      for (int setting = 0; setting < learned.get(i).settings(); setting++) {
        for (Basket basket : List.of(Basket.of(0, 4, 9), Basket.of(17), Basket.of(58, 3))) {
          assertArrayEquals(
              wanted.with(setting).rank(basket, movie -> true, TinyCommunity.FILMS),
              found.with(setting).rank(basket, movie -> true, TinyCommunity.FILMS),
              learned.get(i).id() + ", " + learned.get(i).describe(setting));
        }
      }
    }
    assertEquals(after.catalog().movies(), before.catalog().movies());
  }

  /** The methods, all baselines and the variety dial, as an evaluation of one split has them. */
  private static List<Contender> prepared(EvaluationData data, UserSplit split) {
    List<Contender> contenders = new ArrayList<>(ProductMethods.all());
    contenders.add(new ListContender(ProductMethods.TOGETHER.grid().subList(0, 3)));
    SparkSession spark = SharedSpark.session();
    Broadcast<EvaluationData> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(data);
    try (RankingRunner runner = new RankingRunner(spark, shared, List.of(split))) {
      for (Contender baseline : Baselines.ALL.contenders()) {
        contenders.add(baseline.prepared(runner, 42));
      }
    } finally {
      shared.destroy();
    }
    return contenders;
  }

  @Test
  void the_held_out_users_did_rate_something() {
    EvaluationData data = TinyCommunity.of(USERS, 1);
    UserSplit split = UserSplit.of(USERS).get(2);
    assertFalse(
        Arrays.deepEquals(data.usersOf(), withoutHeldOut(data, split).usersOf()),
        "or the test above could not fail");
  }

  @Test
  void the_roles_of_a_split_share_no_user_and_every_user_tests_once() {
    int[] tested = new int[USERS];
    for (UserSplit split : UserSplit.of(USERS)) {
      assertEquals(
          USERS,
          split.users(UserSplit.Role.TRAINING).length
              + split.users(UserSplit.Role.VALIDATION).length
              + split.users(UserSplit.Role.TEST).length);
      for (int user : split.users(UserSplit.Role.TEST)) {
        tested[user]++;
      }
    }
    int[] once = new int[USERS];
    Arrays.fill(once, 1);
    assertArrayEquals(once, tested);
  }

  @Test
  void many_users_are_split_eighty_ten_ten() {
    List<UserSplit> splits = UserSplit.of(UserSplit.FEW_USERS);
    assertEquals(1, splits.size());
    assertEquals(4_000, splits.get(0).users(UserSplit.Role.TRAINING).length);
    assertEquals(500, splits.get(0).users(UserSplit.Role.VALIDATION).length);
    assertEquals(500, splits.get(0).users(UserSplit.Role.TEST).length);
  }

  @Test
  void the_split_by_time_trains_on_nobody_who_was_active_after_it() {
    long[] first = new long[100];
    long[] last = new long[100];
    for (int user = 0; user < 100; user++) {
      first[user] = user < 60 ? 10 : 20 + user;
      last[user] = user % 10 == 0 ? 1_000 : first[user];
    }
    // The 80th of the 100 first times, in order, is that of user 79: 99.
    assertFalse(UserSplit.temporal(first, last).isPresent(), "20 later users are too few");
    long[] later = first.clone();
    Arrays.fill(later, 40, 60, 500);
    UserSplit split = UserSplit.temporal(doubled(later), doubled(last)).orElseThrow();
    for (int user = 0; user < 200; user++) {
      if (split.is(user, UserSplit.Role.TRAINING)) {
        assertFalse(doubled(last)[user] == 1_000, "user " + user + " was active later");
      }
    }
  }

  private static long[] doubled(long[] times) {
    long[] twice = Arrays.copyOf(times, 2 * times.length);
    System.arraycopy(times, 0, twice, times.length, times.length);
    return twice;
  }

  private static EvaluationData withoutHeldOut(EvaluationData data, UserSplit split) {
    byte[][] stars = new byte[data.movies().size()][data.users()];
    for (int movie = 0; movie < stars.length; movie++) {
      for (int i = 0; i < data.usersOf()[movie].length; i++) {
        int user = data.usersOf()[movie][i];
        if (split.is(user, UserSplit.Role.TRAINING)) {
          stars[movie][user] = data.halfStarsOf()[movie][i];
        }
      }
    }
    return TinyCommunity.of(stars);
  }
}
