package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import triplefeature.serving.model.Evaluation;

/**
 * Which settings may still be chosen after a part of the baskets, so that no more time goes to the
 * others: those that are not surely behind, on every split and on all of them together. Surely, by
 * paired differences on the same baskets, whose mean lies {@value #ERRORS} standard errors or more
 * on one side; of a thousand settings that are as good as the best, this takes one for worse.
 *
 * @param bySplit for each split the results of all settings, each on the same baskets in order
 */
record Contention(List<List<BasketResult>> bySplit) {
  private static final double ERRORS = 3;

  /** Fewer baskets tell nothing surely. */
  private static final int FEWEST = 20;

  /**
   * @param settings ascending
   * @return those of them that may still win somewhere, ascending
   */
  int[] left(int[] settings) {
    List<List<BasketResult>> groups = new ArrayList<>(bySplit);
    groups.add(bySplit.stream().flatMap(List::stream).toList());
    boolean[] wins = new boolean[Arrays.stream(settings).max().orElse(0) + 1];
    groups.forEach(group -> markWinners(group, wins));
    return Arrays.stream(settings).filter(setting -> wins[setting]).toArray();
  }

  private static void markWinners(List<BasketResult> group, boolean[] wins) {
    Map<Integer, List<BasketResult>> of = new TreeMap<>();
    group.forEach(
        result -> of.computeIfAbsent(result.setting(), none -> new ArrayList<>()).add(result));
    Map<Integer, SettingMeans> means = SettingMeans.bySetting(group);
    if (means.isEmpty()) {
      return;
    }
    int chosen = SettingMeans.best(means);
    int highest = SettingMeans.highest(means);
    List<BasketResult> winner = Objects.requireNonNull(of.get(chosen));
    List<BasketResult> hits = Objects.requireNonNull(of.get(highest));
    // Even where it cannot be chosen itself, it says who may be.
    wins[highest] = true;
    of.forEach(
        (setting, results) ->
            wins[setting] |=
                !behind(results, winner, Contention::objective, 0)
                    && !behind(results, hits, BasketResult::ndcg, SettingMeans.MOST_NDCG_LOST));
  }

  /** Whether a figure of one setting lies surely more than some amount below another's. */
  private static boolean behind(
      List<BasketResult> one,
      List<BasketResult> other,
      ToDoubleFunction<BasketResult> figure,
      double amount) {
    int size = one.size();
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < size; i++) {
      double lost = figure.applyAsDouble(other.get(i)) - figure.applyAsDouble(one.get(i));
      sum += lost;
      squares += lost * lost;
    }
    double mean = sum / size;
    double variance = Math.max(0, squares / size - mean * mean);
    return size >= FEWEST && mean - amount > ERRORS * Math.sqrt(variance / size);
  }

  /** A figure of one basket: of the three that count those that it has. */
  private static double objective(BasketResult result) {
    double tail = Double.isNaN(result.tailNdcg()) ? 0 : result.tailNdcg();
    return Evaluation.objective(result.ndcg(), tail, result.weighedNdcg());
  }
}
