package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets contenders choose their settings on validation users, and tests them with what they chose:
 * those of each split with the split's own choice.
 */
final class Contest {
  private final RankingRunner runner;
  private final Tuner tuner;
  private final Map<String, Tuner.Choice> choices = new LinkedHashMap<>();

  Contest(RankingRunner runner, Tuner tuner) {
    this.runner = runner;
    this.tuner = tuner;
  }

  /** They choose anew, for their figures and for whoever asks for {@link #choices}. */
  void choose(List<? extends Contender> contenders) {
    List<Tuner.Choice> chosen = tuner.choose(contenders);
    for (int i = 0; i < chosen.size(); i++) {
      choices.put(contenders.get(i).id(), chosen.get(i));
    }
  }

  /** What was chosen so far, by the contender's id. */
  Map<String, Tuner.Choice> choices() {
    return Collections.unmodifiableMap(choices);
  }

  /** Tests contenders that have chosen. */
  List<ContenderResult> test(
      List<? extends Contender> contenders, List<List<HeldOutBasket>> tests) {
    return test(runner, contenders, choices, tests);
  }

  /**
   * @param choices of every contender, by id
   */
  static List<ContenderResult> test(
      RankingRunner runner,
      List<? extends Contender> contenders,
      Map<String, Tuner.Choice> choices,
      List<List<HeldOutBasket>> tests) {
    List<Entrant> entrants = new ArrayList<>();
    contenders.forEach(
        contender -> entrants.add(Entrant.chosen(contender, Tuner.Choice.of(contender, choices))));
    List<List<List<BasketResult>>> ranked = runner.run(entrants, tests);
    List<ContenderResult> results = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      Contender contender = contenders.get(i);
      String settings = contender.describe(Tuner.Choice.of(contender, choices).overall());
      results.add(
          new ContenderResult(
              contender, settings, ranked.get(i).stream().flatMap(List::stream).toList()));
    }
    return results;
  }
}
