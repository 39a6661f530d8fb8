package triplefeature.serving.title;

import java.util.List;

/** The cost of a name for one reading of a query: the cheapest of their forms. */
final class NameScorer {
  private final List<TitleCost> costs;

  NameScorer(TypedTitle typed, boolean prefix, SearchLimits limits) {
    // "heat 19" has its last word finished: the year comes after it.
    boolean unfinished = prefix && typed.year().isEmpty();
    costs =
        typed.forms().stream()
            .map(form -> new TitleCost(form, unfinished, limits.edits(typed.letters())))
            .toList();
  }

  int cost(List<TitleKey> name) {
    int best = TitleCost.NONE;
    for (TitleCost cost : costs) {
      for (TitleKey form : name) {
        best = Math.min(best, cost.of(form));
      }
    }
    return best;
  }
}
