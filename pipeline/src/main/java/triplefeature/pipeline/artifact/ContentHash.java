package triplefeature.pipeline.artifact;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.artifact.Manifest;

/**
 * SHA-256 over the values of rows, independent of how Parquet stores them: two runs that made the
 * same model have the same hashes.
 */
final class ContentHash {
  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private long rows;
  private long items;
  private long textBytes;

  private ContentHash() {}

  /**
   * @param rows in order of id
   */
  static Manifest.Artifact of(Iterator<Row> rows) throws IOException {
    return new ContentHash().over(rows);
  }

  private Manifest.Artifact over(Iterator<Row> all) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new java.io.BufferedOutputStream(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest), 1 << 16))) {
      while (all.hasNext()) {
        Row row = all.next();
        for (int column = 0; column < row.size(); column++) {
          write(row.isNullAt(column) ? null : value(row, column), out);
        }
        rows++;
      }
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    return new Manifest.Artifact(rows, items, textBytes, hash);
  }

  private static Object value(Row row, int column) {
    Object value = row.get(column);
    return value instanceof scala.collection.Seq ? row.getList(column) : value;
  }

  private void write(@Nullable Object value, DataOutputStream out) throws IOException {
    if (value == null) {
      out.writeByte(0);
    } else if (value instanceof List<?> list) {
      out.writeByte(1);
      out.writeInt(list.size());
      items += list.size();
      for (Object item : list) {
        write(item, out);
      }
    } else if (value instanceof Integer || value instanceof Long || value instanceof Byte) {
      out.writeByte(2);
      out.writeLong(((Number) value).longValue());
    } else if (value instanceof Float || value instanceof Double) {
      out.writeByte(3);
      out.writeDouble(((Number) value).doubleValue());
    } else {
      byte[] text = value.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
      out.writeByte(4);
      out.writeInt(text.length);
      textBytes += text.length;
      out.write(text);
    }
  }
}
