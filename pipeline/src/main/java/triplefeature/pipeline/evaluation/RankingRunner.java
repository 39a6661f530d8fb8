package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

/** Runs ranking tasks on Apache Spark: the data goes to each executor once. */
final class RankingRunner {
  private final JavaSparkContext context;
  private final Broadcast<EvaluationData> data;
  private final List<UserSplit> splits;

  RankingRunner(JavaSparkContext context, EvaluationData data, List<UserSplit> splits) {
    this.context = context;
    this.data = context.broadcast(data);
    this.splits = splits;
  }

  /**
   * Ranks the baskets of every split.
   *
   * @param settings for each split the settings to run
   * @param baskets for each split the baskets to rank
   * @return for each split the results, in order of setting and basket
   */
  List<List<BasketResult>> run(
      Contender contender, List<int[]> settings, List<List<HeldOutBasket>> baskets) {
    List<RankingTask> tasks = new ArrayList<>();
    int pieces = Math.max(1, 2 * context.defaultParallelism() / splits.size());
    for (int split = 0; split < splits.size(); split++) {
      List<HeldOutBasket> all = baskets.get(split);
      int size = Math.max(1, (all.size() + pieces - 1) / pieces);
      for (int from = 0; from < all.size(); from += size) {
        List<HeldOutBasket> some =
            new ArrayList<>(all.subList(from, Math.min(all.size(), from + size)));
        tasks.add(new RankingTask(split, splits.get(split), contender, settings.get(split), some));
      }
    }
    List<List<BasketResult>> bySplit = new ArrayList<>();
    splits.forEach(split -> bySplit.add(new ArrayList<>()));
    if (tasks.isEmpty()) {
      return bySplit;
    }
    Broadcast<EvaluationData> shared = data;
    List<List<BasketResult>> results =
        context.parallelize(tasks, tasks.size()).map(task -> task.run(shared.value())).collect();
    for (int i = 0; i < tasks.size(); i++) {
      bySplit.get(tasks.get(i).splitNumber()).addAll(results.get(i));
    }
    return bySplit;
  }
}
