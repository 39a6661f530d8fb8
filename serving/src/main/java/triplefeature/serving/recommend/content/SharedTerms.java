package triplefeature.serving.recommend.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import triplefeature.serving.sparse.SparseRows;

/** What two films have in common, in words: the weightiest terms first chosen, then grouped. */
record SharedTerms(List<Term> terms) {
  private static final int MOST_NAMED = 6;

  private record Weighed(Term term, double weight) {}

  static SharedTerms of(int input, int movie, SparseRows vectors, List<Term> terms) {
    List<Weighed> shared = new ArrayList<>();
    vectors.forEachCommon(
        input, movie, (column, product) -> shared.add(new Weighed(terms.get(column), product)));
    return new SharedTerms(
        shared.stream()
            .sorted(Comparator.comparingDouble(each -> -each.weight()))
            .limit(MOST_NAMED)
            .map(Weighed::term)
            .toList());
  }

  /**
   * @param years how far apart the films came out, in words; empty where that is unknown
   */
  String sentence(Optional<String> years) {
    List<String> parts = new ArrayList<>();
    for (TermKind kind : TermKind.values()) {
      List<String> names =
          terms.stream().filter(term -> term.kind() == kind).map(Term::text).toList();
      if (!names.isEmpty()) {
        parts.add(kind.sentence(names));
      }
    }
    years.ifPresent(parts::add);
    return parts.isEmpty()
        ? "the data names nothing that they share, so only its votes count"
        : String.join("; ", parts);
  }
}
