package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses a contender's setting on validation users, as {@link SettingMeans#best} has it: for the
 * figures of each split on its own, for the published model on all of them.
 *
 * @param baskets of validation users, for each split
 */
record Tuner(RankingRunner runner, List<List<HeldOutBasket>> baskets) {
  /** All settings are tried on so many of the baskets, on the others those that may still win. */
  private static final double FIRST_PART = 0.25;

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
    List<List<BasketResult>> first = run(contender, all, 0, FIRST_PART);
    int[] left = new Contention(first).left(all);
    List<List<BasketResult>> others = run(contender, left, FIRST_PART, 1);
    List<List<BasketResult>> results = new ArrayList<>();
    for (int split = 0; split < first.size(); split++) {
      results.add(
          Stream.of(first.get(split), others.get(split))
              .flatMap(List::stream)
              .filter(result -> Arrays.binarySearch(left, result.setting()) >= 0)
              .toList());
    }
    return new Choice(
        results.stream().map(Tuner::best).toList(),
        best(results.stream().flatMap(List::stream).toList()));
  }

  /** Some settings on a part of the baskets of every split. */
  private List<List<BasketResult>> run(
      Contender contender, int[] settings, double from, double to) {
    List<List<HeldOutBasket>> part = new ArrayList<>();
    for (List<HeldOutBasket> all : baskets) {
      part.add(new ArrayList<>(all.subList((int) (from * all.size()), (int) (to * all.size()))));
    }
    return runner.run(contender, Collections.nCopies(baskets.size(), settings), part);
  }

  private static int best(List<BasketResult> results) {
    return SettingMeans.best(SettingMeans.bySetting(results));
  }
}
