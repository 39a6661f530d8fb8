package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
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

  /**
   * @return a choice for each contender; of one with a single setting, that
   */
  List<Choice> choose(List<? extends Contender> contenders) {
    List<int[]> all = new ArrayList<>();
    for (Contender contender : contenders) {
      int settings = contender.settings();
      all.add(settings == 1 ? new int[0] : IntStream.range(0, settings).toArray());
    }
    List<List<List<BasketResult>>> first = run(contenders, all, 0, FIRST_PART);
    List<int[]> left = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      left.add(new Contention(first.get(i)).left(all.get(i)));
    }
    List<List<List<BasketResult>>> others = run(contenders, left, FIRST_PART, 1);
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      choices.add(choice(left.get(i), first.get(i), others.get(i)));
    }
    return choices;
  }

  private static Choice choice(
      int[] left, List<List<BasketResult>> first, List<List<BasketResult>> others) {
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
