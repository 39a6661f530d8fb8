package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import triplefeature.pipeline.source.CsvFile;

/**
 * Repairs records that a stray line break split in two: two neighbouring records that have one
 * field more than the header between them are one record whose cell was broken.
 *
 * @param rows intact and repaired records, {@link CsvFile#RECORD} numbering them as in the file
 * @param rejoined records put together
 * @param dropped records that cannot be repaired, by reason
 */
public record SplitRecords(Dataset<Row> rows, long rejoined, Map<String, Long> dropped) {

  /**
   * @param raw all records of a file read with {@link CsvFile#readMultiLine}; cached by the caller
   * @throws triplefeature.pipeline.PipelineException if the last record is cut short
   */
  public static SplitRecords rejoin(CsvFile file, Dataset<Row> raw, long count) {
    List<Row> damaged =
        raw.filter(col(CsvFile.DAMAGED).isNotNull())
            .select(CsvFile.RECORD, CsvFile.DAMAGED)
            .orderBy(CsvFile.RECORD)
            .collectAsList();
    int width = file.columns().size();
    List<Row> repaired = new ArrayList<>();
    Map<String, Long> dropped = new TreeMap<>();
    for (int i = 0; i < damaged.size(); i++) {
      long record = damaged.get(i).getLong(0);
      String[] head = CsvFile.fields(damaged.get(i).getString(1));
      boolean neighbor = i + 1 < damaged.size() && damaged.get(i + 1).getLong(0) == record + 1;
      String[] tail = neighbor ? CsvFile.fields(damaged.get(i + 1).getString(1)) : new String[] {};
      if (neighbor && head.length + tail.length - 1 == width) {
        repaired.add(join(head, tail, record));
        i++;
      } else if (record == count - 1 && head.length < width) {
        throw file.cut();
      } else {
        dropped.merge(CsvFile.damage(head.length, width), 1L, Long::sum);
      }
    }
    Dataset<Row> intact = raw.filter(col(CsvFile.DAMAGED).isNull());
    Dataset<Row> rows =
        repaired.isEmpty()
            ? intact
            : intact.union(raw.sparkSession().createDataFrame(repaired, raw.schema()));
    return new SplitRecords(rows, repaired.size(), dropped);
  }

  private static Row join(@Nullable String[] head, @Nullable String[] tail, long record) {
    Object[] values = new Object[head.length + tail.length + 1];
    System.arraycopy(head, 0, values, 0, head.length);
    values[head.length - 1] = joinCells(head[head.length - 1], tail[0]);
    System.arraycopy(tail, 1, values, head.length, tail.length - 1);
    values[values.length - 2] = null;
    values[values.length - 1] = record;
    return RowFactory.create(values);
  }

  private static String joinCells(@Nullable String before, @Nullable String after) {
    return ((before == null ? "" : before) + " " + (after == null ? "" : after.strip())).strip();
  }
}
