package triplefeature.serving.recommend.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.TermKind;

/** What two films have in common: the weightiest terms are chosen, then grouped by kind. */
record SharedTerms(List<Term> terms) {
  private static final int MOST_NAMED = 6;

  private record Weighed(Term term, double weight) {}

  /**
   * @param weights of the terms of the index
   */
  static SharedTerms of(int input, int movie, ContentIndex index, double[] weights) {
    List<Weighed> shared = new ArrayList<>();
    index
        .vectors()
        .forEachCommon(
            input,
            movie,
            (term, product) ->
                shared.add(new Weighed(index.terms().get(term), weights[term] * product)));
    return new SharedTerms(
        shared.stream()
            .sorted(Comparator.comparingDouble(each -> -each.weight()))
            .limit(MOST_NAMED)
            .map(Weighed::term)
            .toList());
  }

  /**
   * @param years when the films came out; empty where that is unknown
   */
  Reason reason(Optional<Reason.Years> years) {
    List<Reason.Traits> traits = new ArrayList<>();
    for (TermKind kind : TermKind.values()) {
      List<String> names =
          terms.stream().filter(term -> term.kind() == kind).map(Term::text).toList();
      if (!names.isEmpty()) {
        traits.add(new Reason.Traits(kind, names));
      }
    }
    return traits.isEmpty() && years.isEmpty()
        ? Reason.Bare.NOTHING_SHARED
        : new Reason.SharedTraits(traits, years.orElse(null));
  }
}
