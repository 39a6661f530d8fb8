package triplefeature.pipeline.source;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * What one pass over the bytes of a file tells.
 *
 * @param bytes its size
 * @param sha256 in lower-case hexadecimal
 * @param endsWithNewline whether the last byte ends a line
 * @param openQuote whether the number of quotation marks is odd: a quoted cell that never closes
 */
record Fingerprint(long bytes, String sha256, boolean endsWithNewline, boolean openQuote) {
  static Fingerprint of(FileSystem fileSystem, Path path) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    byte[] buffer = new byte[1 << 20];
    long bytes = 0;
    boolean openQuote = false;
    byte last = 0;
    try (InputStream in = fileSystem.open(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        for (int i = 0; i < read; i++) {
          openQuote ^= buffer[i] == '"';
        }
        bytes += read;
        last = read > 0 ? buffer[read - 1] : last;
      }
    }
    return new Fingerprint(
        bytes, HexFormat.of().formatHex(digest.digest()), last == '\n' || last == '\r', openQuote);
  }
}
