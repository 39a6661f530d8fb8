package triplefeature.serving.title;

import java.util.Arrays;
import java.util.List;
import triplefeature.serving.title.TitleVectorizer.TitleVector;

/**
 * Inverted index over the fitted vectors: for every term the names that have it, so that a query
 * touches only names it shares a term with. Immutable.
 */
final class TermPostings {
  private final int[] terms;
  private final int[] starts;
  private final int[] names;
  private final float[] weights;
  private final int nameCount;

  TermPostings(List<TitleName> titleNames) {
    nameCount = titleNames.size();
    terms = titleNames.stream().flatMapToInt(n -> Arrays.stream(n.terms())).distinct().toArray();
    Arrays.sort(terms);
    starts = new int[terms.length + 1];
    for (TitleName name : titleNames) {
      for (int term : name.terms()) {
        starts[Arrays.binarySearch(terms, term) + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    names = new int[starts[terms.length]];
    weights = new float[names.length];
    int[] next = Arrays.copyOf(starts, terms.length);
    for (int name = 0; name < nameCount; name++) {
      TitleName vector = titleNames.get(name);
      for (int i = 0; i < vector.terms().length; i++) {
        int at = next[Arrays.binarySearch(terms, vector.terms()[i])]++;
        names[at] = name;
        weights[at] = vector.weights()[i];
      }
    }
  }

  /** Number of names: a score array for {@link #addScores} has this length. */
  int nameCount() {
    return nameCount;
  }

  /**
   * Adds to the score of every name its cosine to the query.
   *
   * @param query of unit length
   * @param scores by name, zeros
   */
  void addScores(TitleVector query, float[] scores) {
    for (int i = 0; i < query.terms().length; i++) {
      int term = Arrays.binarySearch(terms, query.terms()[i]);
      if (term < 0) {
        continue;
      }
      float weight = query.weights()[i];
      for (int at = starts[term]; at < starts[term + 1]; at++) {
        scores[names[at]] += weight * weights[at];
      }
    }
  }

  /**
   * Adds to the score of every name the squared weight of each of the query's terms it has: how
   * much of the query is in the name, 0 to 1, however long the name is.
   */
  void addContained(TitleVector query, float[] scores) {
    for (int i = 0; i < query.terms().length; i++) {
      int term = Arrays.binarySearch(terms, query.terms()[i]);
      if (term < 0) {
        continue;
      }
      float weight = query.weights()[i] * query.weights()[i];
      for (int at = starts[term]; at < starts[term + 1]; at++) {
        scores[names[at]] += weight;
      }
    }
  }
}
