package triplefeature.serving.recommend.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.sparse.SparseRows;

/**
 * What the data says of every film, by film and by term. Immutable and without settings: made once,
 * it serves any number of {@link ContentRecommender}s.
 */
public final class ContentIndex {
  private final SparseRows vectors;
  private final SparseRows postings;
  private final List<Term> terms;
  private final Map<TermKind, Integer> films;

  /**
   * @param vectors a row for each film of the catalogue; columns number the terms, and the dot
   *     product of two rows is the sum over the kinds of terms of weight times cosine
   * @param terms by number
   */
  public ContentIndex(SparseRows vectors, List<Term> terms) {
    this.vectors = vectors;
    this.terms = List.copyOf(terms);
    this.postings = vectors.transposed(this.terms.size());
    this.films = filmsByKind();
  }

  private Map<TermKind, Integer> filmsByKind() {
    Map<TermKind, Integer> counts = new EnumMap<>(TermKind.class);
    TermKind[] kinds = terms.stream().map(Term::kind).toArray(TermKind[]::new);
    Map<TermKind, Integer> lastFilm = new EnumMap<>(TermKind.class);
    for (int film = 0; film < vectors.rows(); film++) {
      for (int i = vectors.starts()[film]; i < vectors.starts()[film + 1]; i++) {
        Integer last = lastFilm.put(kinds[vectors.columns()[i]], film);
        if (last == null || last != film) {
          counts.merge(kinds[vectors.columns()[i]], 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** A row for each film, its terms as columns. */
  SparseRows vectors() {
    return vectors;
  }

  /** A row for each term, the films that have it as columns. */
  SparseRows postings() {
    return postings;
  }

  List<Term> terms() {
    return terms;
  }

  /**
   * Of the films of which the data says anything of the kind, how many have a term: where it gives
   * the language of every twentieth film, all of them may be in English.
   *
   * @param term that a film has
   * @return 0 to 1
   */
  double share(Term term) {
    double known = films.getOrDefault(term.kind(), 0);
    return Math.min(1, Math.exp(-term.idf()) * vectors.rows() / known);
  }
}
