package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/** Learns from users who were done before a time, tests on users who came after it. */
record LaterUsers(SparkSession spark, Broadcast<EvaluationData> data, BasketDraws draws) {
  /**
   * @param choices of every contender, of which the overall one is tested
   * @return empty where the data does not have such users
   */
  List<ContenderResult> test(Map<String, Tuner.Choice> choices) {
    Optional<UserSplit> split =
        UserSplit.temporal(data.value().firstTimes(), data.value().lastTimes());
    if (split.isEmpty()) {
      return List.of();
    }
    List<UserSplit> splits = List.of(split.get());
    List<List<HeldOutBasket>> tests = draws.tests(splits);
    if (tests.get(0).isEmpty()) {
      return List.of();
    }
    try (RankingRunner runner = new RankingRunner(spark, data, splits)) {
      Map<String, Tuner.Choice> overall = new HashMap<>();
      choices.forEach(
          (id, choice) ->
              overall.put(id, new Tuner.Choice(List.of(choice.overall()), choice.overall())));
      return Contest.test(runner, contenders(choices), overall, tests);
    }
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
}
