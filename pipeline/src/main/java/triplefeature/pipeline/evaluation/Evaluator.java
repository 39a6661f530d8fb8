package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.Counted;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.MethodSettings;
import triplefeature.serving.recommend.collaborative.NeighborhoodSettings;
import triplefeature.serving.text.English;

/**
 * Chooses settings on validation users, then reads the figures on test users once. Full ranking of
 * the whole catalogue less the basket: sampled candidates would reorder the methods (Krichene and
 * Rendle 2020).
 */
public final class Evaluator {
  private final SparkSession spark;
  private final EvaluationData data;
  private final EvaluationSettings settings;
  private final MethodSettings defaults;
  private final Consumer<String> progress;
  private final int[][] likes;

  /**
   * @param defaults for the published model where there are too few users to choose by
   * @param progress takes a line for each step
   */
  public Evaluator(
      SparkSession spark,
      EvaluationData data,
      EvaluationSettings settings,
      MethodSettings defaults,
      Consumer<String> progress) {
    this.spark = spark;
    this.data = data;
    this.settings = settings;
    this.defaults = defaults;
    this.progress = progress;
    this.likes = data.likesOfUsers();
  }

  /**
   * @param evaluation the figures
   * @param chosen the settings for the published model
   */
  public record Outcome(Evaluation evaluation, MethodSettings chosen) implements Counted {
    @Override
    public long total() {
      return evaluation.users();
    }
  }

  public Outcome run() {
    Broadcast<EvaluationData> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(data);
    try {
      return run(shared);
    } finally {
      shared.destroy();
    }
  }

  private Outcome run(Broadcast<EvaluationData> shared) {
    List<UserSplit> splits = UserSplit.of(data.users());
    List<List<HeldOutBasket>> tests = tests(splits);
    int users = testable(splits);
    if (users < EvaluationSettings.FEWEST_USERS) {
      String why = EvaluationNotes.tooFew(users);
      progress.accept(why);
      return new Outcome(Evaluation.none(why), defaults);
    }
    Map<String, Tuner.Choice> choices = new LinkedHashMap<>();
    List<ContenderResult> results;
    List<Evaluation.SizeEntry> sizes;
    MethodSettings chosen;
    try (RankingRunner runner = new RankingRunner(spark, shared, splits)) {
      Tuner tuner = tuner(runner, splits);
      results = results(runner, tuner, tests, choices);
      chosen = chosen(choices, tuner);
      sizes = sizes(splits, runner, choices);
    }
    return new Outcome(
        evaluation(splits.size(), tests, results, sizes, temporal(shared, choices)), chosen);
  }

  private Tuner tuner(RankingRunner runner, List<UserSplit> splits) {
    return new Tuner(
        runner,
        baskets(
            splits,
            UserSplit.Role.VALIDATION,
            EvaluationSettings.BASKET,
            1,
            EvaluationSettings.VALIDATION_BASKETS));
  }

  /** Tunes and tests everybody, and files what was chosen under {@code choices}. */
  private List<ContenderResult> results(
      RankingRunner runner,
      Tuner tuner,
      List<List<HeldOutBasket>> tests,
      Map<String, Tuner.Choice> choices) {
    List<Contender> contenders = new ArrayList<>(ProductMethods.all());
    settings.baselines().contenders().stream()
        .map(contender -> contender.prepared(runner, settings.seed()))
        .forEach(contenders::add);
    List<ContenderResult> results = new ArrayList<>();
    for (Contender contender : contenders) {
      Tuner.Choice choice = tuner.choose(contender);
      choices.put(contender.id(), choice);
      ContenderResult result = test(runner, contender, choice, tests);
      results.add(result);
      progress.accept(
          English.format(
              "%-44s NDCG@10 %.4f, tail %.4f",
              contender.label(),
              result.mean(BasketResult::ndcg),
              result.mean(BasketResult::tailNdcg)));
    }
    return results;
  }

  /** How many users could test, were there room for all of them. */
  private int testable(List<UserSplit> splits) {
    return (int)
        splits.stream()
            .flatMapToInt(split -> IntStream.of(split.users(UserSplit.Role.TEST)))
            .distinct()
            .filter(user -> likes[user].length >= HeldOutBasket.FEWEST_LIKES)
            .count();
  }

  private static int users(List<List<HeldOutBasket>> tests) {
    return (int)
        tests.stream().flatMap(List::stream).mapToInt(HeldOutBasket::user).distinct().count();
  }

  private List<List<HeldOutBasket>> tests(List<UserSplit> splits) {
    return baskets(
        splits,
        UserSplit.Role.TEST,
        EvaluationSettings.BASKET,
        EvaluationSettings.DRAWS,
        settings.users() * EvaluationSettings.DRAWS);
  }

  private List<List<HeldOutBasket>> baskets(
      List<UserSplit> splits, UserSplit.Role role, int size, int draws, int most) {
    List<List<HeldOutBasket>> all = new ArrayList<>();
    for (UserSplit split : splits) {
      List<HeldOutBasket> drawn =
          HeldOutBasket.draw(split.users(role), likes, size, draws, settings.seed());
      int limit = Math.max(draws, most / splits.size() / draws * draws);
      all.add(new ArrayList<>(drawn.subList(0, Math.min(limit, drawn.size()))));
    }
    return all;
  }

  private static ContenderResult test(
      RankingRunner runner,
      Contender contender,
      Tuner.Choice choice,
      List<List<HeldOutBasket>> tests) {
    List<int[]> settings = choice.bySplit().stream().map(setting -> new int[] {setting}).toList();
    List<BasketResult> results = new ArrayList<>();
    runner.run(contender, settings, tests).forEach(results::addAll);
    return new ContenderResult(contender, contender.describe(choice.overall()), results);
  }

  private MethodSettings chosen(Map<String, Tuner.Choice> choices, Tuner tuner) {
    NeighborhoodSettings collaborative = ProductMethods.COLLABORATIVE.chosen(choices);
    int variety = tuner.choose(new VarietyContender(collaborative)).overall();
    return new MethodSettings(
        collaborative,
        ProductMethods.CONTENT.chosen(choices),
        ProductMethods.CLUSTER.chosen(choices),
        VarietyContender.value(variety),
        true);
  }

  private Evaluation evaluation(
      int splits,
      List<List<HeldOutBasket>> tests,
      List<ContenderResult> results,
      List<Evaluation.SizeEntry> sizes,
      List<ContenderResult> later) {
    EvaluationEntries entries =
        new EvaluationEntries(new Bootstrap(settings.seed()), data.movies().size());
    return new Evaluation(
        true,
        EvaluationNotes.protocol(splits),
        settings.seed(),
        users(tests),
        tests.stream().mapToInt(List::size).sum(),
        EvaluationSettings.BASKET,
        entries.of(results),
        sizes,
        entries.of(later),
        EvaluationNotes.of(!later.isEmpty()));
  }

  private List<Evaluation.SizeEntry> sizes(
      List<UserSplit> splits, RankingRunner runner, Map<String, Tuner.Choice> choices) {
    List<Evaluation.SizeEntry> sizes = new ArrayList<>();
    Bootstrap bootstrap = new Bootstrap(settings.seed());
    for (int size : new int[] {1, 5}) {
      List<List<HeldOutBasket>> tests =
          baskets(splits, UserSplit.Role.TEST, size, 1, settings.users());
      for (Contender method : ProductMethods.all()) {
        ContenderResult result = test(runner, method, Tuner.Choice.of(method, choices), tests);
        sizes.add(
            new Evaluation.SizeEntry(
                method.id(), size, bootstrap.mean(result.byUser(BasketResult::ndcg))));
      }
    }
    return sizes;
  }

  /** Learns from users who were done before a time, tests on users who came after it. */
  private List<ContenderResult> temporal(
      Broadcast<EvaluationData> shared, Map<String, Tuner.Choice> choices) {
    Optional<UserSplit> split = UserSplit.temporal(data.firstTimes(), data.lastTimes());
    if (split.isEmpty()) {
      return List.of();
    }
    List<UserSplit> splits = List.of(split.get());
    List<List<HeldOutBasket>> tests = tests(splits);
    if (tests.get(0).isEmpty()) {
      return List.of();
    }
    List<Contender> contenders = new ArrayList<>(ProductMethods.all());
    settings.baselines().contenders().stream()
        // Its factors were fitted for the other splits.
        .filter(contender -> !contender.id().equals("als"))
        .forEach(contenders::add);
    try (RankingRunner runner = new RankingRunner(spark, shared, splits)) {
      return contenders.stream()
          .map(
              contender -> {
                int overall = Tuner.Choice.of(contender, choices).overall();
                return test(
                    runner,
                    contender,
                    new Tuner.Choice(Collections.nCopies(1, overall), overall),
                    tests);
              })
          .toList();
    }
  }
}
