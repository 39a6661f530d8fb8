package triplefeature.pipeline.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import triplefeature.serving.recommend.TermKind;

/**
 * The terms that connect films, numbered in order of kind and text. Sent to the executors once.
 *
 * @param indices the number of each term
 * @param kinds what sort of term it is, by number
 * @param idfs how rare it is, by number
 */
record Vocabulary(Map<TermKey, Integer> indices, TermKind[] kinds, float[] idfs)
    implements Serializable {
  static final StructType SCHEMA =
      new StructType()
          .add("index", DataTypes.IntegerType, false)
          .add("kind", DataTypes.StringType, false)
          .add("term", DataTypes.StringType, false)
          .add("idf", DataTypes.FloatType, false);

  /** A term of a single film connects it with nothing. */
  private static final int MIN_MOVIES = 2;

  /**
   * @param counts how many films have each term, of all films together
   * @param films how many there are
   */
  static Vocabulary of(List<TermBlock.Counts> counts, long films) {
    Map<TermKey, Integer> having = new HashMap<>();
    for (TermBlock.Counts some : counts) {
      for (int i = 0; i < some.terms().length; i++) {
        having.merge(some.terms()[i], some.films()[i], Integer::sum);
      }
    }
    // What every film has weighs nothing, and a kind of nothing else has no length.
    having.values().removeIf(with -> with < MIN_MOVIES || with >= films);
    List<TermKey> terms = having.keySet().stream().sorted(TermKey.IN_ORDER).toList();
    float[] idfs = new float[terms.size()];
    for (int index = 0; index < idfs.length; index++) {
      // The number of the term takes the place of its count.
      int with = having.put(terms.get(index), index);
      idfs[index] = (float) StrictMath.log((films + 1.0) / (with + 1));
    }
    TermKind[] kinds =
        terms.stream().map(term -> TermKind.of(term.kind())).toArray(TermKind[]::new);
    return new Vocabulary(having, kinds, idfs);
  }

  /** What a term weighs for a film that has it some times. */
  double weight(int index, int frequency) {
    double idf = idfs[index];
    double damped = kinds[index] == TermKind.GENRE ? Math.sqrt(idf) : idf;
    return (1 + Math.log(frequency)) * damped;
  }

  /** Rows of {@link #SCHEMA}. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    indices.forEach(
        (term, index) -> rows.add(RowFactory.create(index, term.kind(), term.text(), idfs[index])));
    return rows;
  }
}
