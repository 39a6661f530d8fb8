package triplefeature.pipeline.source;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import triplefeature.pipeline.PipelineException;
import triplefeature.serving.text.English;

/**
 * A CSV file with a header, read as text under an explicit schema of its own columns.
 *
 * @param columns their names in the order of the file
 */
public record CsvFile(Path path, List<String> columns, Fingerprint fingerprint) {
  /** Column that holds the text of a record whose number of fields is not the header's. */
  public static final String DAMAGED = "_damaged";

  /** Column that numbers the records from 0, where asked for. */
  public static final String RECORD = "_record";

  /** As many as Apache Spark's own parser takes, so that it finds no damage that we cannot read. */
  private static final int MAX_FIELDS = 20_480;

  /**
   * Reads the header and fingerprints the file.
   *
   * @param required columns that the file must have, in any order
   * @throws PipelineException if it is empty, lacks a column, or ends inside a record
   */
  public static CsvFile open(FileSystem fileSystem, Path path, List<String> required) {
    try {
      Fingerprint fingerprint = Fingerprint.of(fileSystem, path);
      if (fingerprint.bytes() == 0) {
        throw new PipelineException(path + " is empty: download it again");
      }
      CsvFile file = new CsvFile(path, header(fileSystem, path), fingerprint);
      file.checkColumns(required);
      if (fingerprint.openQuote() && !fingerprint.endsWithNewline()) {
        throw file.cut();
      }
      if (!fingerprint.endsWithNewline()) {
        file.checkLastLine(fileSystem);
      }
      return file;
    } catch (IOException e) {
      throw new PipelineException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Every record as text; columns whose cell is empty are null. Damaged records are marked. */
  public Dataset<Row> read(SparkSession spark) {
    return reader(spark, false).option("header", true).csv(path.toString());
  }

  /** Some lines of the file, without its header, as {@link #read} reads them. */
  public Dataset<Row> parse(Dataset<String> lines) {
    return reader(lines.sparkSession(), false).csv(lines);
  }

  /**
   * As {@link #read}, for files whose cells hold line breaks: slower, because such a file cannot be
   * split among cores, but the records keep their order and are numbered in {@link #RECORD}.
   */
  public Dataset<Row> readMultiLine(SparkSession spark) {
    return reader(spark, true)
        .option("header", true)
        .csv(path.toString())
        .withColumn(RECORD, functions.monotonically_increasing_id());
  }

  private DataFrameReader reader(SparkSession spark, boolean multiLine) {
    StructType schema = new StructType();
    for (String column : columns) {
      schema = schema.add(column, DataTypes.StringType);
    }
    return spark
        .read()
        .schema(schema.add(DAMAGED, DataTypes.StringType))
        .option("multiLine", multiLine)
        .option("escape", "\"")
        .option("columnNameOfCorruptRecord", DAMAGED);
  }

  /**
   * What is wrong with a record read: {@code tooFewFields} or {@code tooManyFields}, null where it
   * has as many as the header.
   */
  public Column damage() {
    int width = columns.size();
    UDF1<String, String> name = record -> damage(fields(record).length, width);
    return functions.when(
        functions.col(DAMAGED).isNotNull(),
        functions.udf(name, DataTypes.StringType).apply(functions.col(DAMAGED)));
  }

  /** The name of the damage of a record with another number of fields than the header. */
  public static String damage(int fields, int width) {
    return fields < width ? "tooFewFields" : "tooManyFields";
  }

  public String name() {
    return path.getName();
  }

  public long bytes() {
    return fingerprint.bytes();
  }

  public String sha256() {
    return fingerprint.sha256();
  }

  /** The fields of one record, parsed alone; empty cells are null. */
  public static @Nullable String[] fields(String record) {
    return parser().parseLine(record);
  }

  private static CsvParser parser() {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setQuoteEscape('"');
    settings.setMaxCharsPerColumn(-1);
    settings.setMaxColumns(MAX_FIELDS);
    settings.setCommentProcessingEnabled(false);
    settings.setReadInputOnSeparateThread(false);
    settings.setAutoClosingEnabled(false);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    return new CsvParser(settings);
  }

  private static List<String> header(FileSystem fileSystem, Path path) throws IOException {
    CsvParser parser = parser();
    try (InputStream in = fileSystem.open(path)) {
      parser.beginParsing(in, StandardCharsets.UTF_8);
      String[] header = parser.parseNext();
      parser.stopParsing();
      return header == null
          ? List.of()
          : Arrays.stream(header).map(name -> name == null ? "" : name.strip()).toList();
    }
  }

  private void checkColumns(List<String> required) {
    for (String column : required) {
      if (!columns.contains(column)) {
        throw new PipelineException(
            English.format(
                "%s has no column \"%s\": its header reads %s; expected %s",
                path, column, String.join(",", columns), String.join(",", required)));
      }
    }
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new PipelineException(path + " names a column twice: " + String.join(",", columns));
    }
  }

  private void checkLastLine(FileSystem fileSystem) throws IOException {
    int length = (int) Math.min(fingerprint.bytes(), 1 << 16);
    byte[] tail = new byte[length];
    try (var in = fileSystem.open(path)) {
      in.readFully(fingerprint.bytes() - length, tail);
    }
    String text = new String(tail, StandardCharsets.UTF_8);
    String line = text.substring(text.lastIndexOf('\n') + 1);
    if (!line.contains("\"") && fields(line).length < columns.size()) {
      throw cut();
    }
  }

  /** The failure of a file that ends inside a record. */
  public PipelineException cut() {
    return new PipelineException(
        English.format(
            "%s ends in the middle of a record: the file was cut short at byte %s; download it again",
            path, fingerprint.bytes()));
  }
}
