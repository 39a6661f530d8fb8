package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Entrants whose rankers are made together, and which rank the same baskets one after the other: so
 * what two of them need of a basket is found once.
 *
 * @param numbers of the entrants among all of a run
 */
record Heat(List<Integer> numbers, List<Entrant> entrants) implements Serializable {
  /**
   * All of them in one heat, but for each setting one of its own where a contender {@linkplain
   * Contender#learnsMuch learns much}.
   */
  static List<Heat> of(List<Entrant> entrants) {
    List<Integer> numbers = new ArrayList<>();
    List<Heat> apart = new ArrayList<>();
    for (int number = 0; number < entrants.size(); number++) {
      Entrant entrant = entrants.get(number);
      if (!entrant.contender().learnsMuch()) {
        numbers.add(number);
        continue;
      }
      for (int setting = 0; setting < entrant.most(); setting++) {
        apart.add(new Heat(List.of(number), List.of(entrant.only(setting))));
      }
    }
    List<Heat> heats = new ArrayList<>();
    if (!numbers.isEmpty()) {
      heats.add(new Heat(numbers, numbers.stream().map(entrants::get).toList()));
    }
    heats.addAll(apart);
    return heats;
  }
}
