package triplefeature.serving.artifact;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.VersionParser;
import org.apache.parquet.VersionParser.ParsedVersion;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReaderImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * Reads columns of a Parquet file straight into arrays: a column holds one value in every row, or a
 * list of them. Nulls are no values, and a file that has one is refused.
 */
final class ArtifactColumns {
  private final VerifiedFile file;

  /** Lists of numbers, one a row, end to end. */
  record Lists<A>(int[] starts, A values) {}

  /** Takes values one by one. */
  private interface Sink {
    void take(ColumnReader reader, int at);
  }

  ArtifactColumns(VerifiedFile file) {
    this.file = file;
  }

  long rows() throws IOException {
    try (ParquetFileReader reader = open()) {
      return reader.getRecordCount();
    }
  }

  int[] ints(String name) throws IOException {
    Lists<int[]> lists = intLists(name);
    requireOneEach(name, lists.starts);
    return lists.values;
  }

  /** Rows that are numbers of other artifacts must come in the order of their own. */
  void requireNumbered(String name) throws IOException {
    int[] numbers = ints(name);
    for (int row = 0; row < numbers.length; row++) {
      if (numbers[row] != row) {
        throw new IllegalArgumentException(
            "row " + row + " of column " + name + " has the number " + numbers[row]);
      }
    }
  }

  float[] floats(String name) throws IOException {
    Lists<float[]> lists = floatLists(name);
    requireOneEach(name, lists.starts);
    return lists.values;
  }

  String[] strings(String name) throws IOException {
    try (ParquetFileReader reader = open()) {
      ColumnDescriptor column = column(reader, name, PrimitiveTypeName.BINARY);
      String[] values = new String[most(reader, column)];
      int[] starts =
          read(reader, column, (each, at) -> values[at] = each.getBinary().toStringUsingUTF8());
      requireOneEach(name, starts);
      return values;
    }
  }

  Lists<int[]> intLists(String name) throws IOException {
    try (ParquetFileReader reader = open()) {
      ColumnDescriptor column = column(reader, name, PrimitiveTypeName.INT32);
      int[] values = new int[most(reader, column)];
      int[] starts = read(reader, column, (each, at) -> values[at] = each.getInteger());
      return new Lists<>(starts, Arrays.copyOf(values, last(starts)));
    }
  }

  /** Numbers that fit into a byte. */
  Lists<byte[]> byteLists(String name) throws IOException {
    try (ParquetFileReader reader = open()) {
      ColumnDescriptor column = column(reader, name, PrimitiveTypeName.INT32);
      byte[] values = new byte[most(reader, column)];
      int[] starts = read(reader, column, (each, at) -> values[at] = (byte) each.getInteger());
      return new Lists<>(starts, Arrays.copyOf(values, last(starts)));
    }
  }

  Lists<float[]> floatLists(String name) throws IOException {
    try (ParquetFileReader reader = open()) {
      ColumnDescriptor column = column(reader, name, PrimitiveTypeName.FLOAT);
      float[] values = new float[most(reader, column)];
      int[] starts = read(reader, column, (each, at) -> values[at] = each.getFloat());
      return new Lists<>(starts, Arrays.copyOf(values, last(starts)));
    }
  }

  /** Columns of lists side by side must be lists of the same lengths. */
  static void requireAlike(Lists<?> left, Lists<?> right) {
    if (!Arrays.equals(left.starts, right.starts)) {
      throw new IllegalArgumentException("lists that belong together differ in length");
    }
  }

  private ParquetFileReader open() throws IOException {
    // The bytes were checked as a whole; the checksums of pages are checked all the same.
    return ParquetFileReader.open(
        file,
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .usePageChecksumVerification()
            .build());
  }

  private static ColumnDescriptor column(
      ParquetFileReader reader, String name, PrimitiveTypeName type) {
    MessageType schema = reader.getFileMetaData().getSchema();
    List<ColumnDescriptor> found =
        schema.getColumns().stream().filter(each -> each.getPath()[0].equals(name)).toList();
    if (found.size() != 1 || found.get(0).getPrimitiveType().getPrimitiveTypeName() != type) {
      throw new IllegalArgumentException("there is no column " + name + " of " + type);
    }
    ColumnDescriptor column = found.get(0);
    reader.setRequestedSchema(new MessageType(schema.getName(), schema.getType(name)));
    return column;
  }

  /** Most values that a column can hold. */
  private static int most(ParquetFileReader reader, ColumnDescriptor column) {
    String path = String.join(".", column.getPath());
    return Math.toIntExact(
        reader.getRowGroups().stream()
            .flatMap(group -> group.getColumns().stream())
            .filter(chunk -> chunk.getPath().toDotString().equals(path))
            .mapToLong(chunk -> chunk.getValueCount())
            .sum());
  }

  /**
   * @return by row, and one more: where its values begin
   */
  private static int[] read(ParquetFileReader reader, ColumnDescriptor column, Sink sink)
      throws IOException {
    int[] starts = new int[Math.toIntExact(reader.getRecordCount()) + 1];
    int present = column.getMaxDefinitionLevel();
    int row = 0;
    int at = 0;
    for (PageReadStore group = reader.readNextRowGroup();
        group != null;
        group = reader.readNextRowGroup()) {
      PageReader pages = group.getPageReader(column);
      ColumnReader values = values(reader, pages, column);
      for (long left = pages.getTotalValueCount(); left > 0; left--) {
        if (values.getCurrentRepetitionLevel() == 0) {
          starts[row++] = at;
        }
        if (values.getCurrentDefinitionLevel() == present) {
          sink.take(values, at++);
        } else {
          requireEmpty(values, column);
        }
        values.consume();
      }
    }
    if (row != starts.length - 1) {
      throw new IllegalArgumentException(row + " rows instead of " + (starts.length - 1));
    }
    starts[row] = at;
    return starts;
  }

  /** A list without elements is defined up to itself; whatever else is not there is a null. */
  private static void requireEmpty(ColumnReader values, ColumnDescriptor column) {
    boolean required = column.getPrimitiveType().isRepetition(Repetition.REQUIRED);
    int empty = column.getMaxDefinitionLevel() - (required ? 1 : 2);
    if (column.getMaxRepetitionLevel() == 0 || values.getCurrentDefinitionLevel() != empty) {
      throw new IllegalArgumentException("column " + column.getPath()[0] + " holds a null");
    }
  }

  private static ColumnReader values(
      ParquetFileReader reader, PageReader pages, ColumnDescriptor column) {
    PrimitiveConverter unused = new PrimitiveConverter() {};
    return new ColumnReaderImpl(
        column, pages, unused, version(reader.getFileMetaData().getCreatedBy()));
  }

  /**
   * Who wrote the file, so that the reader knows what it wrote wrongly; null where that is unknown.
   */
  private static @Nullable ParsedVersion version(String createdBy) {
    try {
      return VersionParser.parse(createdBy);
    } catch (VersionParser.VersionParseException e) {
      return null;
    }
  }

  private static void requireOneEach(String name, int[] starts) {
    for (int row = 0; row < starts.length; row++) {
      if (starts[row] != row) {
        throw new IllegalArgumentException("column " + name + " has other than one value a row");
      }
    }
  }

  private static int last(int[] starts) {
    return starts[starts.length - 1];
  }
}
