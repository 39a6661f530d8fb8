package triplefeature.serving.artifact;

import java.io.IOException;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.column.values.dictionary.DictionaryValuesReader;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridDecoder;
import org.apache.parquet.schema.Type.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file, page by page: first where rows begin, then all values of the page in one
 * loop. The library's own reader goes value by value, which takes three times as long for the
 * ratings of 26 million rows.
 *
 * <p>A column holds one value in every row, at most one, or a list of them. A null within a list is
 * refused, and so is one in place of a value or a list where the column may have none.
 */
final class ColumnPages {
  private final ColumnDescriptor column;
  private final boolean nulls;
  private final Sink sink;
  private final int[] starts;
  private int row;
  private int at;

  /** Takes the values of a page. */
  interface Sink {
    /** Reads the values of the numbers from {@code from} to {@code to} less one. */
    void take(ValuesReader values, int from, int to);
  }

  /** How deep each value of a page lies. */
  private interface Levels {
    int next() throws IOException;
  }

  /** What a page consists of. */
  private record Parts(
      int count,
      Levels repetitions,
      Levels definitions,
      Encoding encoding,
      ByteBufferInputStream values) {}

  /**
   * @param nulls whether a row may have a null in place of its value or list
   * @param rows of the file
   */
  ColumnPages(ColumnDescriptor column, boolean nulls, int rows, Sink sink) {
    this.column = column;
    this.nulls = nulls;
    this.sink = sink;
    this.starts = new int[rows + 1];
  }

  /** Whether values are told by their places in a dictionary, as where many are the same. */
  static boolean hasDictionary(ValuesReader values) {
    return values instanceof DictionaryValuesReader;
  }

  /** Reads the pages of a row group. */
  void read(PageReader pages) throws IOException {
    DictionaryPage first = pages.readDictionaryPage();
    Dictionary dictionary =
        first == null ? null : first.getEncoding().initDictionary(column, first);
    for (DataPage page = pages.readPage(); page != null; page = pages.readPage()) {
      read(parts(page), dictionary);
    }
  }

  /**
   * @return by row, and one more: where its values begin
   */
  int[] starts() {
    if (row != starts.length - 1) {
      throw new IllegalArgumentException(row + " rows instead of " + (starts.length - 1));
    }
    starts[row] = at;
    return starts;
  }

  private void read(Parts page, @Nullable Dictionary dictionary) throws IOException {
    int from = at;
    readLevels(page);
    if (at > from) {
      sink.take(values(page, dictionary), from, at);
    }
  }

  private void readLevels(Parts page) throws IOException {
    int present = column.getMaxDefinitionLevel();
    for (int left = page.count; left > 0; left--) {
      if (page.repetitions.next() == 0) {
        starts[row++] = at;
      }
      int level = page.definitions.next();
      if (level == present) {
        at++;
      } else {
        requireEmpty(level);
      }
    }
  }

  /** A list without elements is defined up to itself; whatever else is not there is a null. */
  private void requireEmpty(int level) {
    boolean required = column.getPrimitiveType().isRepetition(Repetition.REQUIRED);
    boolean list = column.getMaxRepetitionLevel() > 0;
    int empty = list ? column.getMaxDefinitionLevel() - (required ? 1 : 2) : -1;
    boolean fits = level == empty || (nulls && (level < empty || !list));
    if (!fits) {
      throw new IllegalArgumentException("column " + column.getPath()[0] + " holds a null");
    }
  }

  private ValuesReader values(Parts page, @Nullable Dictionary dictionary) throws IOException {
    ValuesReader values;
    if (!page.encoding.usesDictionary()) {
      values = page.encoding.getValuesReader(column, ValuesType.VALUES);
    } else if (dictionary != null) {
      values = page.encoding.getDictionaryBasedValuesReader(column, ValuesType.VALUES, dictionary);
    } else {
      throw new IOException("column " + column.getPath()[0] + " lacks its dictionary");
    }
    values.initFromPage(page.count, page.values);
    return values;
  }

  private Parts parts(DataPage page) throws IOException {
    if (page instanceof DataPageV1 first) {
      ValuesReader repetitions =
          first.getRlEncoding().getValuesReader(column, ValuesType.REPETITION_LEVEL);
      ValuesReader definitions =
          first.getDlEncoding().getValuesReader(column, ValuesType.DEFINITION_LEVEL);
      ByteBufferInputStream all = first.getBytes().toInputStream();
      repetitions.initFromPage(first.getValueCount(), all);
      definitions.initFromPage(first.getValueCount(), all);
      return new Parts(
          first.getValueCount(),
          repetitions::readInteger,
          definitions::readInteger,
          first.getValueEncoding(),
          all);
    }
    if (page instanceof DataPageV2 second) {
      return new Parts(
          second.getValueCount(),
          levels(second.getRepetitionLevels(), column.getMaxRepetitionLevel()),
          levels(second.getDefinitionLevels(), column.getMaxDefinitionLevel()),
          second.getDataEncoding(),
          second.getData().toInputStream());
    }
    throw new IOException("pages of an unknown kind: " + page.getClass().getSimpleName());
  }

  private static Levels levels(BytesInput bytes, int most) throws IOException {
    if (most == 0) {
      return () -> 0;
    }
    int width = BytesUtils.getWidthFromMaxInt(most);
    return new RunLengthBitPackingHybridDecoder(width, bytes.toInputStream())::readInt;
  }
}
