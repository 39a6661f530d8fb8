package triplefeature.pipeline.artifact;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.artifact.Manifest;

/**
 * SHA-256 over the values of rows, independent of how Parquet stores them: two runs that made the
 * same model have the same hashes.
 */
final class ContentHash {
  static final StructType SCHEMA =
      new StructType()
          .add("rows", DataTypes.LongType, false)
          .add("items", DataTypes.LongType, false)
          .add("textBytes", DataTypes.LongType, false)
          .add("contentHash", DataTypes.StringType, false);

  /** Bytes of a number with its mark; a text is cut. */
  private static final int NUMBER = 1 + Long.BYTES;

  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
  private long rows;
  private long items;
  private long textBytes;

  /** Takes the next row; rows come in order of id. */
  void add(Row row) {
    for (int column = 0; column < row.size(); column++) {
      write(row.isNullAt(column) ? null : value(row, column));
    }
    rows++;
  }

  /** What the rows taken so far come to, as a row of {@link #SCHEMA}. Nothing can be added then. */
  Row described() {
    flush();
    return RowFactory.create(rows, items, textBytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** What {@link #described} told, for the manifest. */
  static Manifest.Artifact artifact(Row described) {
    return new Manifest.Artifact(
        described.getLong(0), described.getLong(1), described.getLong(2), described.getString(3));
  }

  private static Object value(Row row, int column) {
    Object value = row.get(column);
    return value instanceof scala.collection.Seq ? row.getList(column) : value;
  }

  private void write(@Nullable Object value) {
    if (value == null) {
      mark(0);
    } else if (value instanceof List<?> list) {
      size(list.size());
      for (Object item : list) {
        write(item);
      }
    } else if (value instanceof int[] numbers) {
      size(numbers.length);
      for (int number : numbers) {
        whole(number);
      }
    } else if (value instanceof byte[] numbers) {
      size(numbers.length);
      for (byte number : numbers) {
        whole(number);
      }
    } else if (value instanceof Integer || value instanceof Long || value instanceof Byte) {
      whole(((Number) value).longValue());
    } else if (value instanceof Float || value instanceof Double) {
      mark(3);
      buffer.putDouble(((Number) value).doubleValue());
    } else {
      text(value.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private void size(int length) {
    mark(1);
    buffer.putInt(length);
    items += length;
  }

  private void whole(long number) {
    mark(2);
    buffer.putLong(number);
  }

  private void text(byte[] text) {
    mark(4);
    buffer.putInt(text.length);
    flush();
    digest.update(text);
    textBytes += text.length;
  }

  /** Leaves room for the number that may follow. */
  private void mark(int kind) {
    if (buffer.remaining() < NUMBER) {
      flush();
    }
    buffer.put((byte) kind);
  }

  private void flush() {
    digest.update(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
