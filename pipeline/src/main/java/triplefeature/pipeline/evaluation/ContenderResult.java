package triplefeature.pipeline.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.text.English;

/**
 * Everything one contender did on the test users.
 *
 * @param settings what was chosen for it, for people
 * @param results one for each basket
 */
record ContenderResult(Contender contender, String settings, List<BasketResult> results) {

  /** The mean of a metric for each user, ascending by user; NaN where no basket of it has one. */
  double[] byUser(ToDoubleFunction<BasketResult> metric) {
    Map<Integer, double[]> sums = new TreeMap<>();
    for (BasketResult result : results) {
      double[] sum = sums.computeIfAbsent(result.user(), user -> new double[2]);
      double value = metric.applyAsDouble(result);
      if (!Double.isNaN(value)) {
        sum[0] += value;
        sum[1]++;
      }
    }
    return sums.values().stream().mapToDouble(sum -> sum[0] / sum[1]).toArray();
  }

  double mean(ToDoubleFunction<BasketResult> metric) {
    return Arrays.stream(byUser(metric)).filter(each -> !Double.isNaN(each)).average().orElse(0);
  }

  /** How often each film was recommended. */
  long[] counts(int movies) {
    long[] counts = new long[movies];
    for (BasketResult result : results) {
      for (int movie : result.ranked()) {
        counts[movie]++;
      }
    }
    return counts;
  }

  /** How many films were recommended at least once. */
  int differentFilms(int movies) {
    return (int) Arrays.stream(counts(movies)).filter(count -> count > 0).count();
  }

  /** In a line, for whoever waits. */
  String summary() {
    return English.format(
        "%-44s overall %.4f, NDCG@10 %.4f, tail %.4f, weighed %.4f",
        contender.label(),
        objective(),
        mean(BasketResult::ndcg),
        mean(BasketResult::tailNdcg),
        mean(BasketResult::weighedNdcg));
  }

  /** What methods are ordered by. */
  double objective() {
    return Evaluation.objective(
        mean(BasketResult::ndcg), mean(BasketResult::tailNdcg), mean(BasketResult::weighedNdcg));
  }
}
