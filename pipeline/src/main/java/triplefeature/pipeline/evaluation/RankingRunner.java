package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Runs ranking tasks on Apache Spark. What they need goes to each executor once, and is given up
 * when this is closed.
 */
final class RankingRunner implements TrainingLikes, AutoCloseable {
  /** Tasks of a heat for every core, over all splits: the last ones leave cores idle for little. */
  static final int PIECES = 8;

  private static final StructType LIKES =
      new StructType()
          .add("user", DataTypes.IntegerType)
          .add("item", DataTypes.IntegerType)
          .add("rating", DataTypes.FloatType);

  private final SparkSession spark;
  private final JavaSparkContext context;
  private final Broadcast<EvaluationData> data;
  private final List<Broadcast<SharedSplit>> splits = new ArrayList<>();
  private final int movies;

  /**
   * @param data stays the caller's to destroy
   */
  RankingRunner(SparkSession spark, Broadcast<EvaluationData> data, List<UserSplit> splits) {
    this.spark = spark;
    this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    this.data = data;
    this.movies = data.value().movies().size();
    for (UserSplit split : splits) {
      this.splits.add(context.broadcast(new SharedSplit(split, this.splits.size())));
    }
  }

  /** Makes the training data of every split where a task runs, before any asks for it. */
  void learn() {
    Broadcast<EvaluationData> everything = data;
    List<Broadcast<SharedSplit>> shared = splits;
    context
        .parallelize(IntStream.range(0, splits.size()).boxed().toList(), splits.size())
        .foreach(split -> shared.get(split).value().learning(everything.value()));
  }

  /**
   * Ranks the baskets of every split.
   *
   * @param baskets for each split the baskets to rank
   * @return for each entrant and each split the results, those of a setting in order of the baskets
   */
  List<List<List<BasketResult>>> run(List<Entrant> entrants, List<List<HeldOutBasket>> baskets) {
    List<Heat> heats = Heat.of(entrants);
    List<RankingTask> tasks = tasks(heats.size(), baskets);
    List<List<List<BasketResult>>> results = new ArrayList<>();
    for (int entrant = 0; entrant < entrants.size(); entrant++) {
      List<List<BasketResult>> bySplit = new ArrayList<>();
      splits.forEach(split -> bySplit.add(new ArrayList<>()));
      results.add(bySplit);
    }
    if (tasks.isEmpty()) {
      return results;
    }
    Broadcast<EvaluationData> everything = data;
    List<Broadcast<SharedSplit>> shared = splits;
    List<Broadcast<SharedHeat>> runs =
        heats.stream().map(heat -> context.broadcast(new SharedHeat(heat))).toList();
    List<List<RankingTask.Judged>> judged =
        context
            .parallelize(tasks, tasks.size())
            .map(
                task ->
                    task.run(
                        shared.get(task.split()).value().learning(everything.value()),
                        runs.get(task.heat()).value()))
            .collect();
    runs.forEach(Broadcast::destroy);
    for (int i = 0; i < tasks.size(); i++) {
      for (RankingTask.Judged each : judged.get(i)) {
        results.get(each.entrant()).get(tasks.get(i).split()).add(each.result());
      }
    }
    return results;
  }

  /** By heat and split, so that those which share rankers run at about the same time. */
  private List<RankingTask> tasks(int heats, List<List<HeldOutBasket>> baskets) {
    List<RankingTask> tasks = new ArrayList<>();
    int pieces = Math.max(1, PIECES * context.defaultParallelism() / splits.size());
    for (int heat = 0; heat < heats; heat++) {
      for (int split = 0; split < splits.size(); split++) {
        List<HeldOutBasket> all = baskets.get(split);
        int size = Math.max(1, (all.size() + pieces - 1) / pieces);
        for (int from = 0; from < all.size(); from += size) {
          List<HeldOutBasket> some =
              new ArrayList<>(all.subList(from, Math.min(all.size(), from + size)));
          tasks.add(new RankingTask(split, heat, some));
        }
      }
    }
    return tasks;
  }

  @Override
  public int splits() {
    return splits.size();
  }

  @Override
  public int movies() {
    return movies;
  }

  @Override
  public Dataset<Row> of(int split) {
    Broadcast<EvaluationData> everything = data;
    Broadcast<SharedSplit> shared = splits.get(split);
    JavaRDD<Row> likes =
        context
            .parallelize(IntStream.range(0, movies).boxed().toList())
            .flatMap(
                movie ->
                    IntStream.of(
                            shared.value().learning(everything.value()).training().likersOf(movie))
                        .mapToObj(user -> RowFactory.create(user, movie, 1f))
                        .iterator());
    return spark.createDataFrame(likes, LIKES);
  }

  @Override
  public void close() {
    splits.forEach(Broadcast::destroy);
  }
}
