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
  /**
   * Where the parts of the baskets end: all settings are tried on the first one, on each other
   * those that may still win after the one before.
   */
  private static final List<Double> PARTS = List.of(0.1, 0.3, 1.0);

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

  /**
   * @return a choice for each contender; of one with a single setting, that
   */
  List<Choice> choose(List<? extends Contender> contenders) {
    List<int[]> all = new ArrayList<>();
    for (Contender contender : contenders) {
      int settings = contender.settings();
      all.add(settings == 1 ? new int[0] : IntStream.range(0, settings).toArray());
    }
    List<int[]> left = new ArrayList<>(all);
    List<List<List<BasketResult>>> results = new ArrayList<>();
    contenders.forEach(contender -> results.add(nothing()));
    double from = 0;
    for (double to : PARTS) {
      List<List<List<BasketResult>>> part = run(contenders, left, from, to);
      for (int i = 0; i < left.size(); i++) {
        results.set(i, joined(left.get(i), results.get(i), part.get(i)));
        left.set(i, new Contention(results.get(i)).left(left.get(i)));
      }
      from = to;
    }
    return results.stream().map(Tuner::choice).toList();
  }

  private List<List<BasketResult>> nothing() {
    return List.copyOf(Collections.nCopies(baskets.size(), List.of()));
  }

  /** What is known of some settings, for each split. */
  private static List<List<BasketResult>> joined(
      int[] settings, List<List<BasketResult>> before, List<List<BasketResult>> then) {
    List<List<BasketResult>> joined = new ArrayList<>();
    for (int split = 0; split < before.size(); split++) {
      joined.add(
          Stream.of(before.get(split), then.get(split))
              .flatMap(List::stream)
              .filter(result -> Arrays.binarySearch(settings, result.setting()) >= 0)
              .toList());
    }
    return joined;
  }

  private static Choice choice(List<List<BasketResult>> bySplit) {
    return new Choice(
        bySplit.stream().map(Tuner::best).toList(),
        best(bySplit.stream().flatMap(List::stream).toList()));
  }

  /** Some settings of each contender on a part of the baskets of every split. */
  private List<List<List<BasketResult>>> run(
      List<? extends Contender> contenders, List<int[]> settings, double from, double to) {
    List<List<HeldOutBasket>> part = new ArrayList<>();
    for (List<HeldOutBasket> all : baskets) {
      part.add(new ArrayList<>(all.subList((int) (from * all.size()), (int) (to * all.size()))));
    }
    List<Entrant> entrants = new ArrayList<>();
    for (int i = 0; i < settings.size(); i++) {
      entrants.add(Entrant.alike(contenders.get(i), settings.get(i), baskets.size()));
    }
    return runner.run(entrants, part);
  }

  private static int best(List<BasketResult> results) {
    return SettingMeans.best(SettingMeans.bySetting(results));
  }
}
