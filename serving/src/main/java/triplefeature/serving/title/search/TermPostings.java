package triplefeature.serving.title.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import triplefeature.serving.sparse.SparseRows;
import triplefeature.serving.title.names.TitleHashing;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleVectorizer.TitleVector;

/**
 * Inverted index over the fitted vectors: for every term the names that have it, so that a query
 * touches only names it shares a term with. Immutable.
 */
final class TermPostings {
  private final int[] terms;

  /** For each term the names that have it, with its weight in each. */
  private final SparseRows postings;

  TermPostings(List<TitleName> names) {
    BitSet used = new BitSet(TitleHashing.SIZE);
    for (TitleName name : names) {
      for (int term : name.terms()) {
        used.set(term);
      }
    }
    terms = used.stream().toArray();
    int[] places = new int[used.length()];
    for (int place = 0; place < terms.length; place++) {
      places[terms[place]] = place;
    }
    int[][] columns = new int[names.size()][];
    float[][] weights = new float[columns.length][];
    for (int name = 0; name < columns.length; name++) {
      int[] hashed = names.get(name).terms();
      columns[name] = new int[hashed.length];
      for (int i = 0; i < hashed.length; i++) {
        columns[name][i] = places[hashed[i]];
      }
      weights[name] = names.get(name).weights();
    }
    postings = SparseRows.of(columns, weights).transposed(terms.length);
  }

  /**
   * Adds to two scores of every name: its cosine to the query, and how much of the query it
   * contains (the squared weights of the terms it has, 0 to 1, however long it is). The rarest
   * terms come first and the commonest are left out once so many postings are read, which bounds
   * the time and costs hardly any score: those are the terms that say the least.
   *
   * @param query of unit length
   * @param most postings to read
   * @param into without scores
   */
  void addScores(TitleVector query, int most, NameScores into) {
    long[] byLength = new long[query.terms().length];
    for (int i = 0; i < byLength.length; i++) {
      int term = Arrays.binarySearch(terms, query.terms()[i]);
      int length = term < 0 ? 0 : postings.pattern().size(term);
      byLength[i] = (long) length << 32 | i;
    }
    Arrays.sort(byLength);
    int left = most;
    for (long entry : byLength) {
      int length = (int) (entry >>> 32);
      left -= length;
      if (left < 0 && left + length < most) {
        return;
      }
      if (length > 0) {
        int i = (int) entry;
        addTerm(Arrays.binarySearch(terms, query.terms()[i]), query.weights()[i], into);
      }
    }
  }

  private void addTerm(int term, float weight, NameScores into) {
    int[] names = postings.columns();
    float[] weights = postings.values();
    int end = postings.starts()[term + 1];
    for (int at = postings.starts()[term]; at < end; at++) {
      into.add(names[at], weight * weights[at], weight * weight);
    }
  }
}
