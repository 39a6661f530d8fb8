package triplefeature.serving.recommend.content;

import java.util.List;
import triplefeature.serving.sparse.SparseRows;

/**
 * What the data says of every film, by film and by term. Immutable and without settings: made once,
 * it serves any number of {@link ContentRecommender}s.
 */
public final class ContentIndex {
  private final SparseRows vectors;
  private final SparseRows postings;
  private final List<Term> terms;

  /**
   * @param vectors a row for each film of the catalogue; columns number the terms, and the dot
   *     product of two rows is the sum over the kinds of terms of weight times cosine
   * @param terms by number
   */
  public ContentIndex(SparseRows vectors, List<Term> terms) {
    this.vectors = vectors;
    this.terms = List.copyOf(terms);
    this.postings = vectors.transposed(this.terms.size());
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
}
