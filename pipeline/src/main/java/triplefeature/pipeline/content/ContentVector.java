package triplefeature.pipeline.content;

import java.util.Arrays;
import java.util.EnumMap;
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
   * @param said the numbers of the movie's terms, ascending and as often as it has each
   * @return a row of {@link #SCHEMA}: (1 + ln frequency) idf, each kind scaled to the root of its
   *     weight, so that the dot product of two films is the sum of weight times cosine
   */
  static Row of(int movieId, int[] said, Vocabulary vocabulary) {
    int[] indices = Arrays.stream(said).distinct().toArray();
    int[] frequencies = frequencies(said, indices.length);
    double[] weights = new double[indices.length];
    Map<TermKind, Double> squares = new EnumMap<>(TermKind.class);
    for (int i = 0; i < indices.length; i++) {
      weights[i] = vocabulary.weight(indices[i], frequencies[i]);
      squares.merge(vocabulary.kinds()[indices[i]], weights[i] * weights[i], Double::sum);
    }
    float[] values = new float[indices.length];
    for (int i = 0; i < indices.length; i++) {
      TermKind kind = vocabulary.kinds()[indices[i]];
      values[i] =
          (float)
              (weights[i]
                  * Math.sqrt(
                      TermReading.of(kind).weight() / Objects.requireNonNull(squares.get(kind))));
    }
    return RowFactory.create(movieId, indices, values);
  }

  private static int[] frequencies(int[] said, int different) {
    int[] frequencies = new int[different];
    int place = -1;
    for (int i = 0; i < said.length; i++) {
      place += i == 0 || said[i] != said[i - 1] ? 1 : 0;
      frequencies[place]++;
    }
    return frequencies;
  }
}
