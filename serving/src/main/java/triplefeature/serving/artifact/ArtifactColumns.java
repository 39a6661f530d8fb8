package triplefeature.serving.artifact;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * Reads columns of a Parquet file straight into arrays: a column holds one value in every row, or a
 * list of them. Nulls are no values, and a file that has one is refused.
 */
final class ArtifactColumns {
  private final VerifiedFile file;

  /** Lists of numbers, one a row, end to end. */
  record Lists<A>(int[] starts, A values) {}

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
          read(
              reader,
              column,
              (each, from, to) -> {
                for (int at = from; at < to; at++) {
                  values[at] = each.readBytes().toStringUsingUTF8();
                }
              });
      requireOneEach(name, starts);
      return values;
    }
  }

  Lists<int[]> intLists(String name) throws IOException {
    try (ParquetFileReader reader = open()) {
      ColumnDescriptor column = column(reader, name, PrimitiveTypeName.INT32);
      int[] values = new int[most(reader, column)];
      int[] starts =
          read(
              reader,
              column,
              (each, from, to) -> {
                for (int at = from; at < to; at++) {
                  values[at] = each.readInteger();
                }
              });
      return new Lists<>(starts, Arrays.copyOf(values, last(starts)));
    }
  }

  /** Numbers that fit into a byte. */
  Lists<byte[]> byteLists(String name) throws IOException {
    try (ParquetFileReader reader = open()) {
      ColumnDescriptor column = column(reader, name, PrimitiveTypeName.INT32);
      byte[] values = new byte[most(reader, column)];
      int[] starts =
          read(
              reader,
              column,
              (each, from, to) -> {
                for (int at = from; at < to; at++) {
                  values[at] = (byte) each.readInteger();
                }
              });
      return new Lists<>(starts, Arrays.copyOf(values, last(starts)));
    }
  }

  Lists<float[]> floatLists(String name) throws IOException {
    try (ParquetFileReader reader = open()) {
      ColumnDescriptor column = column(reader, name, PrimitiveTypeName.FLOAT);
      float[] values = new float[most(reader, column)];
      int[] starts =
          read(
              reader,
              column,
              (each, from, to) -> {
                for (int at = from; at < to; at++) {
                  values[at] = each.readFloat();
                }
              });
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

  private static int[] read(
      ParquetFileReader reader, ColumnDescriptor column, ColumnPages.Sink sink) throws IOException {
    ColumnPages pages = new ColumnPages(column, Math.toIntExact(reader.getRecordCount()), sink);
    for (PageReadStore group = reader.readNextRowGroup();
        group != null;
        group = reader.readNextRowGroup()) {
      pages.read(group.getPageReader(column));
    }
    return pages.starts();
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
