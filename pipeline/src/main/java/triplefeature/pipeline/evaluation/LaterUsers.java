package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** Learns from users who were done before a time, tests on users who came after it. */
final class LaterUsers implements AutoCloseable {
  private final BasketDraws draws;
  private final List<List<HeldOutBasket>> tests;

  /** Null where the data does not have such users. */
  private final @Nullable RankingRunner runner;

  private LaterUsers(
      BasketDraws draws, List<List<HeldOutBasket>> tests, @Nullable RankingRunner runner) {
    this.draws = draws;
    this.tests = tests;
    this.runner = runner;
  }

  static LaterUsers of(SparkSession spark, Broadcast<EvaluationData> data, BasketDraws draws) {
    Optional<UserSplit> split =
        UserSplit.temporal(data.value().firstTimes(), data.value().lastTimes());
    List<UserSplit> splits = split.stream().toList();
    List<List<HeldOutBasket>> tests = draws.tests(splits);
    boolean some = tests.stream().anyMatch(baskets -> !baskets.isEmpty());
    return new LaterUsers(draws, tests, some ? new RankingRunner(spark, data, splits) : null);
  }

  /**
   * Makes what is learned from, which keeps a single core busy.
   *
   * @return whether there is any
   */
  boolean learn() {
    if (runner != null) {
      runner.learn();
    }
    return runner != null;
  }

  /**
   * @param choices of every contender, of which the overall one is tested
   * @return empty where the data does not have such users
   */
  List<ContenderResult> test(Map<String, Tuner.Choice> choices) {
    if (runner == null) {
      return List.of();
    }
    Map<String, Tuner.Choice> overall = new HashMap<>();
    choices.forEach(
        (id, choice) ->
            overall.put(id, new Tuner.Choice(List.of(choice.overall()), choice.overall())));
    return Contest.test(runner, contenders(choices), overall, tests);
  }

  private List<Contender> contenders(Map<String, Tuner.Choice> choices) {
    ListSettings lists = ListContender.of(Tuner.Choice.of(ListContender.ID, choices).overall());
    List<Contender> contenders = new ArrayList<>(ProductMethods.served(List.of(lists)));
    draws.settings().baselines().contenders().stream()
        // Its factors were fitted for the other splits.
        .filter(contender -> !contender.id().equals("als"))
        .forEach(contenders::add);
    return contenders;
  }

  @Override
  public void close() {
    if (runner != null) {
      runner.close();
    }
  }
}
