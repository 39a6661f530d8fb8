package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.Counted;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.MethodSettings;
import triplefeature.serving.recommend.collaborative.NeighborhoodSettings;

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
    List<Evaluation.SizeEntry> sizes;
    MethodSettings chosen;
    Map<String, Tuner.Choice> choices;
    try (RankingRunner runner = new RankingRunner(spark, shared, splits)) {
      Contest contest = new Contest(runner, new Tuner(runner, draws.validation(splits)));
      results = results(contest, runner, tests);
      choices = contest.choices();
      chosen = chosen(choices, contest);
      sizes = sizes(contest, draws, splits, entries);
    }
    List<ContenderResult> later = new LaterUsers(spark, shared, draws).test(choices);
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

  /** Everybody chooses and is tested. */
  private List<ContenderResult> results(
      Contest contest, RankingRunner runner, List<List<HeldOutBasket>> tests) {
    List<Contender> contenders = new ArrayList<>(ProductMethods.all());
    settings.baselines().contenders().stream()
        .map(contender -> contender.prepared(runner, settings.seed()))
        .forEach(contenders::add);
    List<ContenderResult> results = new ArrayList<>();
    for (Contender contender : contenders) {
      contest.choose(contender);
      ContenderResult result = contest.test(contender, tests);
      results.add(result);
      progress.accept(result.summary());
    }
    return results;
  }

  private static MethodSettings chosen(Map<String, Tuner.Choice> choices, Contest contest) {
    NeighborhoodSettings collaborative = ProductMethods.COLLABORATIVE.chosen(choices);
    int variety = contest.choose(new VarietyContender(collaborative)).overall();
    return new MethodSettings(
        collaborative,
        ProductMethods.CONTENT.chosen(choices),
        ProductMethods.CLUSTER.chosen(choices),
        VarietyContender.value(variety),
        true);
  }

  private List<Evaluation.SizeEntry> sizes(
      Contest contest, BasketDraws draws, List<UserSplit> splits, EvaluationEntries entries) {
    List<Evaluation.SizeEntry> sizes = new ArrayList<>();
    for (int size : settings.basketSizes()) {
      List<List<HeldOutBasket>> tests = draws.testsOfSize(size, splits);
      for (Contender method : ProductMethods.all()) {
        sizes.add(entries.ofSize(size, contest.test(method, tests)));
      }
    }
    return sizes;
  }
}
