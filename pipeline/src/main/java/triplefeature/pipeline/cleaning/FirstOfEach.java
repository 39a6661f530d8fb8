package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import triplefeature.pipeline.source.CsvFile;

/** Chooses one of several records of a film. */
final class FirstOfEach {
  private FirstOfEach() {}

  /** The movieId of each record, as often as there are records of it. */
  static int[] movieIds(Dataset<Row> rows) {
    return rows.select("movieId").as(Encoders.INT()).collectAsList().stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The first by an order for each movieId; of equal ones that which comes first in the file. */
  static Dataset<Row> movie(Dataset<Row> rows, Column... order) {
    Column[] all =
        Stream.concat(Stream.of(order), Stream.of(col(CsvFile.RECORD))).toArray(Column[]::new);
    return rows.withColumn("place", row_number().over(Window.partitionBy("movieId").orderBy(all)))
        .filter(col("place").equalTo(1));
  }
}
