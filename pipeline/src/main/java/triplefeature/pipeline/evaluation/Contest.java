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

  /** Chooses anew, for this contender's figures and for whoever asks for {@link #choices}. */
  Tuner.Choice choose(Contender contender) {
    Tuner.Choice choice = tuner.choose(contender);
    choices.put(contender.id(), choice);
    return choice;
  }

  /** What was chosen so far, by the contender's id. */
  Map<String, Tuner.Choice> choices() {
    return Collections.unmodifiableMap(choices);
  }

  /** Tests a contender that has chosen. */
  ContenderResult test(Contender contender, List<List<HeldOutBasket>> tests) {
    return test(runner, contender, Tuner.Choice.of(contender, choices), tests);
  }

  static ContenderResult test(
      RankingRunner runner,
      Contender contender,
      Tuner.Choice choice,
      List<List<HeldOutBasket>> tests) {
    List<int[]> settings = choice.bySplit().stream().map(setting -> new int[] {setting}).toList();
    List<BasketResult> results = new ArrayList<>();
    runner.run(contender, settings, tests).forEach(results::addAll);
    return new ContenderResult(contender, contender.describe(choice.overall()), results);
  }
}
