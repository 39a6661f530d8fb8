package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts rows by condition, many conditions in one pass. */
final class Counting {
  private Counting() {}

  /**
   * @param conditions by name
   * @return for each name the number of rows for which its condition holds
   */
  static Map<String, Long> where(Dataset<Row> rows, Map<String, Column> conditions) {
    Column[] counts =
        conditions.entrySet().stream()
            .map(entry -> count(when(entry.getValue(), true)).as(entry.getKey()))
            .toArray(Column[]::new);
    Row counted =
        rows.agg(counts[0], java.util.Arrays.copyOfRange(counts, 1, counts.length)).head();
    Map<String, Long> result = new TreeMap<>();
    conditions
        .keySet()
        .forEach(name -> result.put(name, counted.getLong(counted.fieldIndex(name))));
    return result;
  }

  /** The number of rows for each value of a text column. */
  static Map<String, Long> byValue(Dataset<Row> rows, String column) {
    Map<String, Long> result = new TreeMap<>();
    for (Row row : rows.groupBy(column).count().collectAsList()) {
      result.put(row.getString(0), row.getLong(1));
    }
    return result;
  }
}
