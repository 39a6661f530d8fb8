package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.source.CsvFile;

/**
 * What the files beside {@code movies_metadata.csv} add to a film, as lists of names by TMDb id. A
 * file that is not there adds nothing. Counts what it reads.
 */
final class SideLists {
  private final SparkSession spark;
  private final Map<String, Map<String, Long>> counts;
  private final List<Dataset<Row>> cached = new ArrayList<>();

  /**
   * @param counts takes the counts of each file by name
   */
  SideLists(SparkSession spark, Map<String, Map<String, Long>> counts) {
    this.spark = spark;
    this.counts = counts;
  }

  /**
   * A list column of a file.
   *
   * @param name of the column made of it
   * @param cell the column that holds a Python literal
   * @param parser makes names of it
   */
  record ListColumn(String name, String cell, UnaryOperator<Column> parser) {}

  /**
   * Reads and parses a file once: {@code credits.csv} has 190 MB, of which a hundredth is kept.
   *
   * @return for each list the columns {@code movieId int, <name> array}; of several records of a
   *     film the fullest
   */
  List<Dataset<Row>> of(Optional<CsvFile> file, ListColumn... lists) {
    if (file.isEmpty()) {
      return Arrays.stream(lists).map(list -> nothing(list.name())).toList();
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Plausible.id(col("id")).as("movieId"), col(CsvFile.RECORD), col(CsvFile.DAMAGED)));
    for (ListColumn list : lists) {
      columns.add(list.parser().apply(col(list.cell())).as(list.name()));
    }
    Dataset<Row> parsed =
        cache(file.get().readMultiLine(spark).select(columns.toArray(Column[]::new)));
    checkComplete(file.get(), parsed);
    Map<String, Column> conditions = new TreeMap<>(Map.of("read", lit(true)));
    for (ListColumn list : lists) {
      conditions.put(list.name() + "Unreadable", usable(list).equalTo(false));
    }
    counts.put(file.get().name(), new TreeMap<>(Counting.where(parsed, conditions)));
    return Arrays.stream(lists).map(list -> fullest(parsed, list)).toList();
  }

  private static Column usable(ListColumn list) {
    return col("movieId").isNotNull().and(col(list.name()).isNotNull());
  }

  private static Dataset<Row> fullest(Dataset<Row> parsed, ListColumn list) {
    return FirstOfEach.movie(parsed.filter(usable(list)), size(col(list.name())).desc())
        .select("movieId", list.name());
  }

  /** Gives up what was read, once nothing that came of it is left to compute. */
  void release() {
    cached.forEach(Dataset::unpersist);
  }

  private Dataset<Row> cache(Dataset<Row> rows) {
    cached.add(rows);
    return rows.cache();
  }

  /** Columns {@code movieId int, aliases array}: the names that MovieLens gives to a film. */
  Dataset<Row> aliases(Optional<CsvFile> names, Links links) {
    if (names.isEmpty()) {
      return nothing("aliases");
    }
    Dataset<Row> raw = cache(names.get().readMultiLine(spark));
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
