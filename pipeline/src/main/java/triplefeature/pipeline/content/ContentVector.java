package triplefeature.pipeline.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Weighs the terms of one film. */
final class ContentVector {
  static final StructType SCHEMA =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("indices", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("values", DataTypes.createArrayType(DataTypes.FloatType, false), false);

  private ContentVector() {}

  /**
   * @param film {@code movieId, terms array<(index, kind, frequency, idf)>} in order of index, or
   *     null
   * @return a row of {@link #SCHEMA}: (1 + ln frequency) idf, each kind scaled to its weight, all
   *     together to 1
   */
  static Row assemble(Row film) {
    List<Row> terms = film.isNullAt(1) ? List.of() : film.getList(1);
    Map<TermKind, Double> squares = new EnumMap<>(TermKind.class);
    for (Row term : terms) {
      double weight = weight(term);
      squares.merge(kind(term), weight * weight, Double::sum);
    }
    double total =
        Math.sqrt(squares.keySet().stream().mapToDouble(k -> k.weight() * k.weight()).sum());
    int[] indices = new int[terms.size()];
    float[] values = new float[terms.size()];
    for (int i = 0; i < indices.length; i++) {
      Row term = terms.get(i);
      TermKind kind = kind(term);
      indices[i] = term.getInt(0);
      values[i] = (float) (weight(term) / Math.sqrt(squares.get(kind)) * kind.weight() / total);
    }
    return RowFactory.create(film.getInt(0), indices, values);
  }

  private static double weight(Row term) {
    return (1 + Math.log(term.getLong(2))) * term.getFloat(3);
  }

  private static TermKind kind(Row term) {
    return TermKind.valueOf(term.getString(1).toUpperCase(Locale.ROOT));
  }
}
