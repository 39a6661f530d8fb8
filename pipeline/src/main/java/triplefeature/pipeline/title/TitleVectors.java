package triplefeature.pipeline.title;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Stand-in. */
public record TitleVectors(Dataset<Row> vectors, Dataset<Row> idf) {
  public static TitleVectors fit(Dataset<Row> names) {
    return new TitleVectors(
        names.withColumn("indices", array(lit(1))).withColumn("values", array(lit(1f))),
        names.sparkSession().sql("select 1 index, cast(1 as float) idf"));
  }
}
