package triplefeature.pipeline.title;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.IDFModel;
import org.apache.spark.ml.feature.Normalizer;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import triplefeature.serving.title.names.TitleHashing;
import triplefeature.serving.title.names.TitleNormalizer;
import triplefeature.serving.title.names.TitleTerms;

/**
 * The vectors of the title search: MLlib's HashingTF, which {@link TitleHashing} is on both sides,
 * IDF and Normalizer over the terms that {@link TitleTerms} makes of a normalised name, so that the
 * server, which makes them of a query with the same classes, meets the names in one space.
 *
 * @param vectors columns {@code movieId int, name string, kind string, indices array<int>, values
 *     array<float>}: indices ascending, unit length; a name without a letter or a digit has no row,
 *     and where no name has any, there are no rows at all
 * @param idf columns {@code index int, idf float}, one row for each dimension that occurs
 */
public record TitleVectors(Dataset<Row> vectors, Dataset<Row> idf) {
  private static final StructType COUNTS =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("name", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("counts", SQLDataTypes.VectorType(), false);

  private static final StructType VECTORS =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("name", DataTypes.StringType, false)
          .add("kind", DataTypes.StringType, false)
          .add("indices", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("values", DataTypes.createArrayType(DataTypes.FloatType, false), false);

  private static final StructType IDF_WEIGHTS =
      new StructType()
          .add("index", DataTypes.IntegerType, false)
          .add("idf", DataTypes.FloatType, false);

  /**
   * @param names columns {@code movieId int, name string, kind string}, see {@link MovieNames}
   */
  public static TitleVectors fit(Dataset<Row> names) {
    FlatMapFunction<Row, Row> count = TitleVectors::counted;
    // One partition in a fixed order: a fit must not depend on how the input was split.
    Dataset<Row> counted =
        names
            .flatMap(count, Encoders.row(COUNTS))
            .coalesce(1)
            .sortWithinPartitions("movieId", "kind", "name")
            .cache();
    if (counted.isEmpty()) {
      // MLlib fits no weights to nothing.
      return new TitleVectors(
          names.sparkSession().createDataFrame(List.of(), VECTORS),
          names.sparkSession().createDataFrame(List.of(), IDF_WEIGHTS));
    }
    IDFModel model = new IDF().setInputCol("counts").setOutputCol("weighted").fit(counted);
    Dataset<Row> scaled =
        new Normalizer()
            .setInputCol("weighted")
            .setOutputCol("scaled")
            .transform(model.transform(counted));
    MapFunction<Row, Row> unpack = TitleVectors::unpack;
    return new TitleVectors(
        scaled.select("movieId", "name", "kind", "scaled").map(unpack, Encoders.row(VECTORS)),
        names.sparkSession().createDataFrame(weights(model), IDF_WEIGHTS));
  }

  /** How often a name has each term, as HashingTF counts; nothing of a name without terms. */
  private static Iterator<Row> counted(Row name) {
    Map<Integer, Double> counts =
        TitleTerms.of(TitleNormalizer.normalize(name.getString(1))).stream()
            .collect(
                Collectors.groupingBy(
                    TitleHashing::index, TreeMap::new, Collectors.summingDouble(term -> 1)));
    return counts.isEmpty()
        ? Collections.emptyIterator()
        : List.of(
                RowFactory.create(
                    name.getInt(0), name.getString(1), name.getString(2), vector(counts)))
            .iterator();
  }

  private static Vector vector(Map<Integer, Double> counts) {
    return Vectors.sparse(
        TitleHashing.SIZE,
        counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
        counts.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** A term that every name has weighs nothing and is left out, as the server leaves it out. */
  private static Row unpack(Row name) {
    SparseVector vector = name.<Vector>getAs(3).toSparse();
    float[] values = new float[vector.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) vector.values()[i];
    }
    return RowFactory.create(
        name.getInt(0), name.getString(1), name.getString(2), vector.indices(), values);
  }

  private static List<Row> weights(IDFModel model) {
    long[] names = model.docFreq();
    double[] idf = model.idf().toArray();
    List<Row> weights = new ArrayList<>();
    for (int index = 0; index < idf.length; index++) {
      if (names[index] > 0) {
        weights.add(RowFactory.create(index, (float) idf[index]));
      }
    }
    return weights;
  }
}
