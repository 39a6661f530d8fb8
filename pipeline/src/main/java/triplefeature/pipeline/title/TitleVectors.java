package triplefeature.pipeline.title;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.IDFModel;
import org.apache.spark.ml.feature.Normalizer;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import triplefeature.serving.title.names.TitleHashing;
import triplefeature.serving.title.names.TitleNormalizer;
import triplefeature.serving.title.names.TitleTerms;

/**
 * The vectors of the title search: MLlib's HashingTF, IDF and Normalizer over the terms that {@link
 * TitleTerms} makes of a normalised name, so that the server, which makes them of a query with the
 * same classes, meets the names in one space.
 *
 * @param vectors columns {@code movieId int, name string, kind string, indices array<int>, values
 *     array<float>}: indices ascending, unit length; a name without a letter or a digit has no row,
 *     and where no name has any, there are no rows at all
 * @param idf columns {@code index int, idf float}, one row for each dimension that occurs
 */
public record TitleVectors(Dataset<Row> vectors, Dataset<Row> idf) {
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
    UDF1<String, String[]> split = TitleVectors::terms;
    UserDefinedFunction terms = udf(split, DataTypes.createArrayType(DataTypes.StringType));
    // One partition in a fixed order: a fit must not depend on how the input was split.
    Dataset<Row> sorted =
        names
            .withColumn("terms", terms.apply(col("name")))
            .filter(size(col("terms")).gt(0))
            .coalesce(1)
            .sortWithinPartitions("movieId", "kind", "name");
    Dataset<Row> counted =
        new HashingTF()
            .setNumFeatures(TitleHashing.SIZE)
            .setInputCol("terms")
            .setOutputCol("counts")
            .transform(sorted)
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

  private static String[] terms(String name) {
    return TitleTerms.of(TitleNormalizer.normalize(name)).toArray(String[]::new);
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
