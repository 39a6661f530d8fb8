package triplefeature.serving.artifact;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.artifact.ColumnPages.Sink;

/**
 * Reads columns of a Parquet file straight into arrays: a column holds one value in every row, at
 * most one, or a list of them. Only where it may lack a value is a null none; elsewhere a file that
 * has one is refused.
 */
final class ArtifactColumns {
  // The bytes were checked as a whole; the checksums of pages are checked all the same.
  private static final ParquetReadOptions OPTIONS =
      ParquetReadOptions.builder(new PlainParquetConfiguration())
          .usePageChecksumVerification()
          .withCodecFactory(new PageCodecs())
          .build();

  private final VerifiedFile file;
  private final ParquetMetadata footer;

  /** Lists, one a row, end to end. */
  record Lists<A>(int[] starts, A values) {
    int size(int row) {
      return starts[row + 1] - starts[row];
    }
  }

  ArtifactColumns(VerifiedFile file) throws IOException {
    this.file = file;
    try (ParquetFileReader reader = ParquetFileReader.open(file, OPTIONS)) {
      this.footer = reader.getFooter();
    }
  }

  int rows() {
    return Math.toIntExact(
        footer.getBlocks().stream().mapToLong(group -> group.getRowCount()).sum());
  }

  int[] ints(String name) throws IOException {
    return oneEach(name, intLists(Column.of(name, PrimitiveTypeName.INT32)));
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
    return oneEach(name, floatLists(Column.of(name, PrimitiveTypeName.FLOAT)));
  }

  boolean[] booleans(String name) throws IOException {
    return oneEach(
        name,
        lists(
            Column.of(name, PrimitiveTypeName.BOOLEAN),
            boolean[]::new,
            values ->
                (each, from, to) -> {
                  for (int at = from; at < to; at++) {
                    values[at] = each.readBoolean();
                  }
                }));
  }

  String[] strings(String name) throws IOException {
    return oneEach(name, stringLists(Column.of(name, PrimitiveTypeName.BINARY)));
  }

  /** By row, null where there is none. */
  @Nullable String[] optionalStrings(String name) throws IOException {
    Lists<String[]> lists = stringLists(new Column(name, PrimitiveTypeName.BINARY, false, true));
    @Nullable String[] values = new @Nullable String[rows()];
    for (int row = 0; row < values.length; row++) {
      values[row] = lists.size(row) == 0 ? null : lists.values[lists.starts[row]];
    }
    return values;
  }

  /** By row, null where there is none. */
  @Nullable Integer[] optionalInts(String name) throws IOException {
    Lists<int[]> lists = intLists(new Column(name, PrimitiveTypeName.INT32, false, true));
    @Nullable Integer[] values = new @Nullable Integer[rows()];
    for (int row = 0; row < values.length; row++) {
      values[row] = lists.size(row) == 0 ? null : lists.values[lists.starts[row]];
    }
    return values;
  }

  /** By row; a null in place of a list is an empty one. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no parameters of types
  List<String>[] optionalStringLists(String name) throws IOException {
    Lists<String[]> lists = stringLists(new Column(name, PrimitiveTypeName.BINARY, true, true));
    List<String>[] values = new List[rows()];
    for (int row = 0; row < values.length; row++) {
      values[row] =
          List.of(Arrays.copyOfRange(lists.values, lists.starts[row], lists.starts[row + 1]));
    }
    return values;
  }

  Lists<int[]> intLists(String name) throws IOException {
    return intLists(new Column(name, PrimitiveTypeName.INT32, true, false));
  }

  private Lists<int[]> intLists(Column column) throws IOException {
    return lists(
        column,
        int[]::new,
        values ->
            (each, from, to) -> {
              for (int at = from; at < to; at++) {
                values[at] = each.readInteger();
              }
            });
  }

  /** Numbers that fit into a byte. */
  Lists<byte[]> byteLists(String name) throws IOException {
    return lists(
        new Column(name, PrimitiveTypeName.INT32, true, false),
        byte[]::new,
        values ->
            (each, from, to) -> {
              for (int at = from; at < to; at++) {
                values[at] = (byte) each.readInteger();
              }
            });
  }

  Lists<float[]> floatLists(String name) throws IOException {
    return floatLists(new Column(name, PrimitiveTypeName.FLOAT, true, false));
  }

  private Lists<float[]> floatLists(Column column) throws IOException {
    return lists(
        column,
        float[]::new,
        values ->
            (each, from, to) -> {
              for (int at = from; at < to; at++) {
                values[at] = each.readFloat();
              }
            });
  }

  /** What a page repeats, as names of genres and languages, is one text. */
  private Lists<String[]> stringLists(Column column) throws IOException {
    Map<Binary, String> known = new HashMap<>();
    return lists(
        column,
        String[]::new,
        values ->
            (each, from, to) -> {
              boolean repeated = ColumnPages.hasDictionary(each);
              for (int at = from; at < to; at++) {
                Binary bytes = each.readBytes();
                values[at] =
                    repeated
                        ? known.computeIfAbsent(bytes, Binary::toStringUsingUTF8)
                        : bytes.toStringUsingUTF8();
              }
            });
  }

  /** Columns of lists side by side must be lists of the same lengths. */
  static void requireAlike(Lists<?> left, Lists<?> right) {
    if (!Arrays.equals(left.starts, right.starts)) {
      throw new IllegalArgumentException("lists that belong together differ in length");
    }
  }

  /**
   * @param list whether a row has a list of values
   * @param nulls whether a row may lack its value or list
   */
  private record Column(String name, PrimitiveTypeName type, boolean list, boolean nulls) {
    /** One value in every row. */
    static Column of(String name, PrimitiveTypeName type) {
      return new Column(name, type, false, false);
    }

    ColumnDescriptor in(MessageType schema) {
      List<ColumnDescriptor> found =
          schema.getColumns().stream().filter(each -> each.getPath()[0].equals(name)).toList();
      if (found.size() != 1
          || found.get(0).getPrimitiveType().getPrimitiveTypeName() != type
          || (found.get(0).getMaxRepetitionLevel() > 0) != list) {
        throw new IllegalArgumentException(
            "there is no column " + name + " of " + (list ? "lists of " : "") + type);
      }
      return found.get(0);
    }
  }

  private <A> Lists<A> lists(Column column, IntFunction<A> made, Function<A, Sink> into)
      throws IOException {
    MessageType schema = footer.getFileMetaData().getSchema();
    ColumnDescriptor found = column.in(schema);
    int most = most(found);
    A values = made.apply(most);
    ColumnPages pages = new ColumnPages(found, column.nulls, rows(), into.apply(values));
    try (ParquetFileReader reader =
        new ParquetFileReader(file, footer, OPTIONS, file.newStream())) {
      reader.setRequestedSchema(new MessageType(schema.getName(), schema.getType(column.name)));
      for (PageReadStore group = reader.readNextRowGroup();
          group != null;
          group = reader.readNextRowGroup()) {
        pages.read(group.getPageReader(found));
      }
    }
    int[] starts = pages.starts();
    int count = starts[starts.length - 1];
    if (count == most) {
      return new Lists<>(starts, values);
    }
    A all = made.apply(count);
    System.arraycopy(values, 0, all, 0, count);
    return new Lists<>(starts, all);
  }

  /** Most values that a column can hold. */
  private int most(ColumnDescriptor column) {
    String path = String.join(".", column.getPath());
    return Math.toIntExact(
        footer.getBlocks().stream()
            .flatMap(group -> group.getColumns().stream())
            .filter(chunk -> chunk.getPath().toDotString().equals(path))
            .mapToLong(chunk -> chunk.getValueCount())
            .sum());
  }

  private static <A> A oneEach(String name, Lists<A> lists) {
    for (int row = 0; row < lists.starts.length; row++) {
      if (lists.starts[row] != row) {
        throw new IllegalArgumentException("column " + name + " has other than one value a row");
      }
    }
    return lists.values;
  }
}
