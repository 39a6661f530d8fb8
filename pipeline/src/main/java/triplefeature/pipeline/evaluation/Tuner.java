package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Chooses a contender's setting on validation users: the largest mean of NDCG@10 and tail NDCG@10,
 * ties to the earlier setting.
 *
 * @param baskets of validation users, for each split
 */
record Tuner(RankingRunner runner, List<List<HeldOutBasket>> baskets) {
  /**
   * @param bySplit for each split the setting chosen on its own validation users
   * @param overall the setting chosen on all of them together, for the published model
   */
  record Choice(List<Integer> bySplit, int overall) {
    /** What was chosen for a contender, which must be among those tuned. */
    static Choice of(Contender contender, Map<String, Choice> tuned) {
      return Objects.requireNonNull(tuned.get(contender.id()), contender.id());
    }
  }

  Choice choose(Contender contender) {
    if (contender.settings() == 1) {
      return new Choice(Collections.nCopies(baskets.size(), 0), 0);
    }
    int[] all = IntStream.range(0, contender.settings()).toArray();
    List<List<BasketResult>> results =
        runner.run(contender, Collections.nCopies(baskets.size(), all), baskets);
    List<Integer> bySplit = new ArrayList<>();
    Map<Integer, Double> sums = new TreeMap<>();
    for (List<BasketResult> split : results) {
      Map<Integer, Double> objectives = ContenderResult.objectives(split);
      objectives.forEach((setting, value) -> sums.merge(setting, value, Double::sum));
      bySplit.add(best(objectives));
    }
    return new Choice(bySplit, best(sums));
  }

  private static int best(Map<Integer, Double> objectives) {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (Map.Entry<Integer, Double> entry : new TreeMap<>(objectives).entrySet()) {
      if (entry.getValue() > highest) {
        best = entry.getKey();
        highest = entry.getValue();
      }
    }
    return best;
  }
}
