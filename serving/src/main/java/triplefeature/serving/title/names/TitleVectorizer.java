package triplefeature.serving.title.names;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Turns a name into its TF-IDF vector without Apache Spark: the same terms, hashing, weights and
 * unit length as the pipeline's stage, which fitted the weights. Thread-safe.
 */
public record TitleVectorizer(TitleIdf idf) {
  /** Weights fitted over names here, as MLlib's {@code IDF} fits them in the pipeline. */
  public static TitleIdf fit(Collection<String> names) {
    SortedMap<Integer, Integer> documents = new TreeMap<>();
    for (String name : names) {
      counts(TitleNormalizer.normalize(name))
          .keySet()
          .forEach(index -> documents.merge(index, 1, Integer::sum));
    }
    int[] indices = new int[documents.size()];
    float[] weights = new float[documents.size()];
    int size = 0;
    for (Map.Entry<Integer, Integer> entry : documents.entrySet()) {
      indices[size] = entry.getKey();
      weights[size++] = (float) Math.log((names.size() + 1.0) / (entry.getValue() + 1.0));
    }
    return new TitleIdf(indices, weights);
  }

  /** A name of a film with its vector. */
  public TitleName name(int movie, String name, TitleName.Kind kind) {
    TitleVector vector = weigh(counts(TitleNormalizer.normalize(name)));
    return new TitleName(movie, name, kind, vector.terms(), vector.weights());
  }

  /**
   * The vector of a query, where two neighbours may also be one word that was split; without terms
   * if no name of the model has one of its terms.
   */
  public TitleVector query(NormalizedTitle title) {
    SortedMap<Integer, Integer> counts = counts(title);
    for (int i = 1; i < title.words().size(); i++) {
      String joined = title.words().get(i - 1) + title.words().get(i);
      counts.merge(TitleHashing.index(TitleTerms.word(joined)), 1, Integer::sum);
    }
    return weigh(counts);
  }

  private TitleVector weigh(SortedMap<Integer, Integer> counts) {
    counts.keySet().removeIf(index -> idf.weight(index) == 0);
    int[] terms = new int[counts.size()];
    float[] weights = new float[counts.size()];
    double squares = 0;
    int size = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      float weight = entry.getValue() * idf.weight(entry.getKey());
      terms[size] = entry.getKey();
      weights[size++] = weight;
      squares += (double) weight * weight;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= (float) Math.sqrt(squares);
    }
    return new TitleVector(terms, weights);
  }

  private static SortedMap<Integer, Integer> counts(NormalizedTitle title) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (String term : TitleTerms.of(title)) {
      counts.merge(TitleHashing.index(term), 1, Integer::sum);
    }
    return counts;
  }

  /**
   * @param terms dimensions, ascending
   * @param weights of unit length together
   */
  public record TitleVector(int[] terms, float[] weights) {}
}
