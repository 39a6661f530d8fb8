package triplefeature.pipeline.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Chooses a contender's setting on validation users, as {@link SettingMeans#best} has it: for the
 * figures of each split on its own, for the published model on all of them.
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
      return of(contender.id(), tuned);
    }

    static Choice of(String id, Map<String, Choice> tuned) {
      return Objects.requireNonNull(tuned.get(id), id);
    }
  }

  Choice choose(Contender contender) {
    if (contender.settings() == 1) {
      return new Choice(Collections.nCopies(baskets.size(), 0), 0);
    }
    int[] all = IntStream.range(0, contender.settings()).toArray();
    List<List<BasketResult>> results =
        runner.run(contender, Collections.nCopies(baskets.size(), all), baskets);
    return new Choice(
        results.stream().map(Tuner::best).toList(),
        best(results.stream().flatMap(List::stream).toList()));
  }

  private static int best(List<BasketResult> results) {
    return SettingMeans.best(SettingMeans.bySetting(results));
  }
}
