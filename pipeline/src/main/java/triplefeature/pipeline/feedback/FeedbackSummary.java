package triplefeature.pipeline.feedback;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import triplefeature.pipeline.PipelineException;
import triplefeature.serving.feedback.JournalLine;
import triplefeature.serving.text.English;

/**
 * Counts verdicts by model version and method, on whole lists and on single films. A verdict counts
 * once, however many files hold its id; lines that fail their checksum are counted apart.
 *
 * @param counts in order of model version and method
 * @param verdicts distinct ones
 * @param damaged lines that are torn or changed
 */
record FeedbackSummary(List<Count> counts, long verdicts, long damaged) {
  private static final String LINE = "%-28s %-14s %10s %10s %7s %10s %10s %7s%n";
  private static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.StringType)
          .add("method", DataTypes.StringType)
          .add("modelVersion", DataTypes.StringType)
          .add("good", DataTypes.BooleanType)
          .add("film", DataTypes.BooleanType);

  /** The verdicts on one method of one model. */
  record Count(
      String modelVersion,
      String method,
      long listsGood,
      long listsBad,
      long filmsGood,
      long filmsBad) {}

  /**
   * @param folder any URI that Hadoop's file systems read
   * @throws PipelineException if it is missing, holds no journal or one that cannot be read
   */
  static FeedbackSummary of(SparkSession spark, String folder) {
    String[] journals = Journals.in(folder, spark.sparkContext().hadoopConfiguration());
    Dataset<String> lines = spark.read().textFile(journals).filter("length(value) > 0");
    Dataset<Row> read =
        lines.flatMap((FlatMapFunction<String, Row>) FeedbackSummary::row, Encoders.row(SCHEMA));
    read.dropDuplicates("id").createOrReplaceTempView("verdicts");
    Row[] rows =
        (Row[])
            spark
                .sql(
                    """
                    SELECT modelVersion, method,
                           count_if(NOT film AND good), count_if(NOT film AND NOT good),
                           count_if(film AND good), count_if(film AND NOT good)
                    FROM verdicts
                    GROUP BY modelVersion, method
                    ORDER BY modelVersion, method""")
                .collect();
    FeedbackSummary summary =
        new FeedbackSummary(
            Arrays.stream(rows).map(FeedbackSummary::count).toList(),
            spark.table("verdicts").count(),
            lines.count() - read.count());
    if (summary.verdicts == 0 && summary.damaged > 0) {
      throw new PipelineException(
          English.format(
              "%s holds no verdicts: none of the %,d lines of its files is a whole line of a journal; name another folder (--feedback)",
              folder, summary.damaged));
    }
    return summary;
  }

  private static Count count(Row row) {
    return new Count(
        row.getString(0),
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5));
  }

  private static Iterator<Row> row(String line) {
    return JournalLine.read(line).stream()
        .map(
            entry ->
                RowFactory.create(
                    entry.id().toString(),
                    entry.method().id(),
                    entry.modelVersion(),
                    entry.good(),
                    entry.about() != null))
        .iterator();
  }

  /** For a terminal: a line for each model version and method. */
  String text() {
    String heading =
        English.format(LINE, "model", "method", "lists good", "bad", "", "films good", "bad", "");
    return counts.stream().map(FeedbackSummary::line).collect(Collectors.joining("", heading, ""))
        + English.format("verdicts: %,d; damaged lines passed over: %,d%n", verdicts, damaged);
  }

  private static String line(Count count) {
    return English.format(
        LINE,
        count.modelVersion,
        count.method,
        count.listsGood,
        count.listsBad,
        percent(count.listsGood, count.listsBad),
        count.filmsGood,
        count.filmsBad,
        percent(count.filmsGood, count.filmsBad));
  }

  private static String percent(long good, long bad) {
    return good + bad == 0 ? "" : Math.round(100.0 * good / (good + bad)) + " %";
  }
}
