package triplefeature.pipeline.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import triplefeature.serving.recommend.TermKind;

/** Weighs the terms of one movie. */
final class ContentVector {
  static final StructType SCHEMA =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("indices", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("values", DataTypes.createArrayType(DataTypes.FloatType, false), false);

  private ContentVector() {}

  /**
   * @param movie {@code movieId, terms array<(index, kind, frequency, idf)>} in order of index, or
   *     null
   * @return a row of {@link #SCHEMA}: (1 + ln frequency) idf, each kind scaled to the root of its
   *     weight, so that the dot product of two films is the sum of weight times cosine
   */
  static Row assemble(Row movie) {
    List<Row> terms = movie.isNullAt(1) ? List.of() : movie.getList(1);
    Map<TermKind, Double> squares = new EnumMap<>(TermKind.class);
    for (Row term : terms) {
      double weight = weight(term);
      squares.merge(kind(term), weight * weight, Double::sum);
    }
    int[] indices = new int[terms.size()];
    float[] values = new float[terms.size()];
    for (int i = 0; i < indices.length; i++) {
      Row term = terms.get(i);
      TermKind kind = kind(term);
      indices[i] = term.getInt(0);
      values[i] =
          (float)
              (weight(term)
                  * Math.sqrt(
                      TermReading.of(kind).weight() / Objects.requireNonNull(squares.get(kind))));
    }
    return RowFactory.create(movie.getInt(0), indices, values);
  }

  private static double weight(Row term) {
    double idf = term.getFloat(3);
    double damped = kind(term) == TermKind.GENRE ? Math.sqrt(idf) : idf;
    return (1 + Math.log((double) term.getLong(2))) * damped;
  }

  private static TermKind kind(Row term) {
    return TermKind.of(term.getString(1));
  }
}
