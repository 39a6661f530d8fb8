package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.Beside;
import triplefeature.pipeline.Counted;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.MethodSettings;

/**
 * Chooses settings on validation users, then reads the figures on test users once. Full ranking of
 * the whole catalogue less the basket: sampled candidates would reorder the methods (Krichene and
 * Rendle 2020).
 *
 * <p>{@link BasketDraws} draws whose baskets are ranked, {@link Contest} lets everybody choose and
 * tests them, {@link EvaluationEntries} makes figures of what came out.
 */
public final class Evaluator {
  private final SparkSession spark;
  private final EvaluationData data;
  private final EvaluationSettings settings;
  private final MethodSettings defaults;
  private final Consumer<String> progress;

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
    List<UserSplit> splits = UserSplit.of(data.users());
    BasketDraws draws = new BasketDraws(data.likesOfUsers(), settings);
    int users = draws.testable(splits);
    if (users < EvaluationSettings.FEWEST_USERS) {
      String why = EvaluationNotes.tooFew(users);
      progress.accept(why);
      return new Outcome(Evaluation.none(why), defaults);
    }
    Broadcast<EvaluationData> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(data);
    try {
      return run(splits, draws, shared);
    } finally {
      shared.destroy();
    }
  }

  private Outcome run(List<UserSplit> splits, BasketDraws draws, Broadcast<EvaluationData> shared) {
    EvaluationEntries entries =
        new EvaluationEntries(new Bootstrap(settings.seed()), data.movies().size());
    List<List<HeldOutBasket>> tests = draws.tests(splits);
    List<ContenderResult> results;
    List<ContenderResult> later;
    List<Evaluation.SizeEntry> sizes;
    MethodSettings chosen;
    try (RankingRunner runner = new RankingRunner(spark, shared, splits);
        LaterUsers laterUsers = LaterUsers.of(spark, shared, draws);
        Beside beside = new Beside(spark)) {
      // The training data of a split is made on one core.
      Supplier<Boolean> learned = beside.start(laterUsers::learn);
      Contest contest = new Contest(runner, new Tuner(runner, draws.validation(splits)));
      results = results(contest, runner, tests);
      chosen = chosen(contest.choices());
      sizes = sizes(contest, draws, splits, entries);
      later = learned.get() ? laterUsers.test(contest.choices()) : List.of();
    }
    Evaluation evaluation =
        new Evaluation(
            true,
            EvaluationNotes.protocol(splits.size()),
            settings.seed(),
            (int)
                tests.stream()
                    .flatMap(List::stream)
                    .mapToInt(HeldOutBasket::user)
                    .distinct()
                    .count(),
            tests.stream().mapToInt(List::size).sum(),
            EvaluationSettings.BASKET,
            entries.of(results),
            sizes,
            entries.of(later),
            EvaluationNotes.of(!later.isEmpty()));
    return new Outcome(evaluation, chosen);
  }

  /** Everybody chooses and is tested, the product's methods with their lists as served. */
  private List<ContenderResult> results(
      Contest contest, RankingRunner runner, List<List<HeldOutBasket>> tests) {
    List<Contender> baselines = new ArrayList<>();
    for (Contender contender : settings.baselines().contenders()) {
      baselines.add(contender.prepared(runner, settings.seed()));
    }
    List<Contender> choosing = new ArrayList<>(ProductMethods.all());
    choosing.addAll(baselines);
    contest.choose(choosing);
    contest.choose(
        List.of(new ListContender(ProductMethods.TOGETHER.chosenBySplit(contest.choices()))));
    List<Contender> contenders = new ArrayList<>(served(contest.choices()));
    contenders.addAll(baselines);
    List<ContenderResult> results = contest.test(contenders, tests);
    results.forEach(result -> progress.accept(result.summary()));
    return results;
  }

  private static List<ProductMethod<?>> served(Map<String, Tuner.Choice> choices) {
    return ProductMethods.served(
        Tuner.Choice.of(ListContender.ID, choices).bySplit().stream()
            .map(ListContender::of)
            .toList());
  }

  private static MethodSettings chosen(Map<String, Tuner.Choice> choices) {
    ListSettings lists = ListContender.of(Tuner.Choice.of(ListContender.ID, choices).overall());
    return new MethodSettings(
        ProductMethods.TOGETHER.chosen(choices),
        ProductMethods.COLLABORATIVE.chosen(choices),
        ProductMethods.CONTENT.chosen(choices),
        ProductMethods.CLUSTER.chosen(choices),
        lists.variety(),
        lists.calibration(),
        true);
  }

  private List<Evaluation.SizeEntry> sizes(
      Contest contest, BasketDraws draws, List<UserSplit> splits, EvaluationEntries entries) {
    List<Evaluation.SizeEntry> sizes = new ArrayList<>();
    for (int size : settings.basketSizes()) {
      List<List<HeldOutBasket>> tests = draws.testsOfSize(size, splits);
      for (ContenderResult result : contest.test(served(contest.choices()), tests)) {
        sizes.add(entries.ofSize(size, result));
      }
    }
    return sizes;
  }
}
