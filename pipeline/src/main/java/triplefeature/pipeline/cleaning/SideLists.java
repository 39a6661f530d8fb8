package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import triplefeature.pipeline.source.CsvFile;

/**
 * What the files beside {@code movies_metadata.csv} add to a film, as lists of names by TMDb id. A
 * file that is not there adds nothing. Counts what it reads.
 */
final class SideLists {
  private final SparkSession spark;
  private final Map<String, Map<String, Long>> counts;

  /**
   * @param counts takes the counts of each file by name
   */
  SideLists(SparkSession spark, Map<String, Map<String, Long>> counts) {
    this.spark = spark;
    this.counts = counts;
  }

  /**
   * @param cell the column that holds a Python literal
   * @param parser makes names of it
   * @return columns {@code movieId int, <name> array}; of several records of a film the fullest
   */
  Dataset<Row> of(Optional<CsvFile> file, String name, String cell, UnaryOperator<Column> parser) {
    if (file.isEmpty()) {
      return nothing(name);
    }
    Dataset<Row> raw = file.get().readMultiLine(spark).cache();
    checkComplete(file.get(), raw);
    Dataset<Row> parsed =
        raw.select(
            Plausible.id(col("id")).as("movieId"),
            parser.apply(col(cell)).as(name),
            col(CsvFile.RECORD));
    Column usable = col("movieId").isNotNull().and(col(name).isNotNull());
    counts
        .computeIfAbsent(file.get().name(), key -> new TreeMap<>())
        .putAll(
            Counting.where(
                parsed, Map.of("read", lit(true), name + "Unreadable", usable.equalTo(false))));
    return parsed
        .filter(usable)
        .withColumn(
            "place",
            row_number()
                .over(
                    Window.partitionBy("movieId")
                        .orderBy(size(col(name)).desc(), col(CsvFile.RECORD))))
        .filter(col("place").equalTo(1))
        .select("movieId", name);
  }

  /** Columns {@code movieId int, aliases array}: the names that MovieLens gives to a film. */
  Dataset<Row> aliases(Optional<CsvFile> names, Links links) {
    if (names.isEmpty()) {
      return nothing("aliases");
    }
    Dataset<Row> raw = names.get().readMultiLine(spark).cache();
    checkComplete(names.get(), raw);
    counts.put(names.get().name(), Counting.where(raw, Map.of("read", lit(true))));
    return MovieLensCleaning.names(raw)
        .join(links.rows(), "movieLensId")
        .groupBy("tmdbId")
        .agg(sort_array(collect_list(col("names"))).as("lists"))
        .select(col("tmdbId").as("movieId"), flatten(col("lists")).as("aliases"));
  }

  private Dataset<Row> nothing(String name) {
    return spark.sql("select 0 movieId, cast(array() as array<string>) " + name + " limit 0");
  }

  private static void checkComplete(CsvFile file, Dataset<Row> rows) {
    List<Row> last = rows.orderBy(col(CsvFile.RECORD).desc()).select(CsvFile.DAMAGED).takeAsList(1);
    if (!last.isEmpty() && !last.get(0).isNullAt(0)) {
      throw file.cut();
    }
  }
}
