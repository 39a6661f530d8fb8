package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.recommend.Basket;

/** Two executors' worth of threads in one process: what they could share, they do. */
@Tag("spark")
class SharedLearningTest {
  private static final int USERS = 60;
  private static final int SETTINGS = 3;
  private static final EvaluationData DATA = TinyCommunity.of(USERS, 3);

  /** Of this process, in which the tasks run too. */
  private static final Queue<TrainingData> FITTED = new ConcurrentLinkedQueue<>();

  private static final Queue<Integer> RANKERS = new ConcurrentLinkedQueue<>();
  private static final Queue<Basket> RANKED = new ConcurrentLinkedQueue<>();

  @BeforeEach
  void forget() {
    FITTED.clear();
    RANKERS.clear();
    RANKED.clear();
  }

  @Test
  void many_tasks_of_one_split_learn_once_and_make_each_ranker_once() {
    List<UserSplit> split = UserSplit.of(USERS).subList(0, 1);
    List<List<HeldOutBasket>> baskets = baskets(split);
    assertEquals(12, baskets.get(0).size());
    run(split, baskets, 1);
    // Two cores, eight times as many pieces: 12 tasks of a basket each.
    assertEquals(1, FITTED.size());
    assertEquals(List.of(0, 1, 2), sorted(RANKERS));
    assertEquals(SETTINGS * 12, RANKED.size());
  }

  @Test
  void five_splits_are_learned_once_each_for_all_contenders() {
    List<UserSplit> splits = UserSplit.of(USERS);
    run(splits, baskets(splits), 2);
    // 5 splits * 3 pieces = 15 tasks for both contenders.
    assertEquals(2 * 5, FITTED.size());
    assertEquals(2 * 5 * SETTINGS, RANKERS.size());
    Set<Integer> different = new HashSet<>();
    FITTED.forEach(training -> different.add(System.identityHashCode(training)));
    assertEquals(5, different.size());
  }

  @Test
  void what_was_learned_goes_with_the_runner() throws Exception {
    List<UserSplit> split = UserSplit.of(USERS).subList(0, 1);
    run(split, baskets(split), 1);
    WeakReference<TrainingData> training = new WeakReference<>(FITTED.remove());
    for (int i = 0; i < 100 && training.get() != null; i++) {
      System.gc();
      Thread.sleep(50);
    }
    assertTrue(training.refersTo(null), "the training data of a closed runner is still held");
  }

  private static void run(
      List<UserSplit> splits, List<List<HeldOutBasket>> baskets, int contenders) {
    SparkSession spark = SharedSpark.session();
    Broadcast<EvaluationData> data =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(DATA);
    try (RankingRunner runner = new RankingRunner(spark, data, splits)) {
      List<Entrant> entrants = new ArrayList<>();
      for (int i = 0; i < contenders; i++) {
        entrants.add(Entrant.alike(new Counting(false), new int[] {0, 1, 2}, splits.size()));
      }
      runner.run(entrants, baskets);
    } finally {
      data.destroy();
    }
  }

  private static List<List<HeldOutBasket>> baskets(List<UserSplit> splits) {
    List<List<HeldOutBasket>> baskets = new ArrayList<>();
    for (UserSplit split : splits) {
      baskets.add(
          new ArrayList<>(
              HeldOutBasket.draw(split.users(UserSplit.Role.TEST), DATA.likesOfUsers(), 3, 1, 42)));
    }
    return baskets;
  }

  private static List<Integer> sorted(Queue<Integer> values) {
    return values.stream().sorted().toList();
  }

  /** Tells this process what it is asked to learn. */
  private record Counting(boolean learnsMuch) implements Contender {
    private static final long serialVersionUID = 1L;

    @Override
    public String id() {
      return "counting";
    }

    @Override
    public String label() {
      return "Counting";
    }

    @Override
    public int settings() {
      return SETTINGS;
    }

    @Override
    public String describe(int setting) {
      return "" + setting;
    }

    @Override
    public Fitted fit(TrainingData training) {
      FITTED.add(training);
      return setting -> {
        RANKERS.add(setting);
        return findings -> {
          RANKED.add(findings.basket());
          return (allowed, limit) -> new int[0];
        };
      };
    }
  }
}
