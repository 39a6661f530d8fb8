package triplefeature.pipeline.evaluation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import triplefeature.serving.model.Evaluation;

/** How one setting of a contender did on validation users, one basket each. */
record SettingMeans(double ndcg, double tailNdcg, double weighedNdcg) {
  /**
   * How far NDCG@10 may lie below that of the contender's best setting. A hit is a hit: what is
   * gained among films that few know must not cost many of them.
   */
  static final double MOST_NDCG_LOST = 0.005;

  /** The means of each setting. */
  static Map<Integer, SettingMeans> bySetting(List<BasketResult> results) {
    return results.stream()
        .collect(
            Collectors.groupingBy(
                BasketResult::setting,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), SettingMeans::of)));
  }

  private static SettingMeans of(List<BasketResult> results) {
    return new SettingMeans(
        mean(results, BasketResult::ndcg),
        mean(results, BasketResult::tailNdcg),
        mean(results, BasketResult::weighedNdcg));
  }

  private static double mean(List<BasketResult> results, ToDoubleFunction<BasketResult> metric) {
    return results.stream()
        .mapToDouble(metric)
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(0);
  }

  /** The setting with the highest NDCG@10; there must be one. */
  static int highest(Map<Integer, SettingMeans> means) {
    return Collections.max(
            new TreeMap<>(means).entrySet(),
            Comparator.comparingDouble(each -> each.getValue().ndcg))
        .getKey();
  }

  double objective() {
    return Evaluation.objective(ndcg, tailNdcg, weighedNdcg);
  }

  /**
   * The setting with the highest objective among those whose NDCG@10 is at most {@value
   * #MOST_NDCG_LOST} below the highest; ties to the earlier one, 0 where there are none.
   */
  static int best(Map<Integer, SettingMeans> means) {
    double highest = means.values().stream().mapToDouble(SettingMeans::ndcg).max().orElse(0);
    int best = 0;
    double bestObjective = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Integer, SettingMeans> each : new TreeMap<>(means).entrySet()) {
      boolean eligible = each.getValue().ndcg() >= highest - MOST_NDCG_LOST;
      if (eligible && each.getValue().objective() > bestObjective) {
        best = each.getKey();
        bestObjective = each.getValue().objective();
      }
    }
    return best;
  }
}
