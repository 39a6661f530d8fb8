package triplefeature.serving.artifact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import triplefeature.serving.text.English;

/**
 * A file that is what the manifest says, in memory: read once, so that what was checked is what is
 * used.
 *
 * @param bytes not modified
 */
record VerifiedFile(Path path, byte[] bytes) implements InputFile {

  /**
   * @param advice ends a message: what to do
   * @throws ModelException if it is missing or damaged
   */
  static VerifiedFile read(Path path, Manifest.File expected, String advice) throws ModelException {
    if (!Files.isRegularFile(path)) {
      throw new ModelException(path + " is missing, although the manifest lists it" + advice);
    }
    byte[] bytes = bytes(path);
    // Nobody needs a hash to see that a file was cut.
    String found = description(bytes.length, DigestUtils.sha256Hex(bytes));
    String stated = description(expected.bytes(), expected.sha256());
    if (!found.equals(stated)) {
      throw new ModelException(
          English.format("%s is damaged: it has %s, expected %s%s", path, found, stated, advice));
    }
    return new VerifiedFile(path, bytes);
  }

  private static byte[] bytes(Path path) throws ModelException {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new ModelException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static String description(long bytes, String sha256) {
    return bytes + " bytes, sha256 " + sha256;
  }

  @Override
  public long getLength() {
    return bytes.length;
  }

  @Override
  public SeekableInputStream newStream() {
    return new Stream(new Bytes(bytes));
  }

  /** The reader's messages name the file so. */
  @Override
  public String toString() {
    return path.toString();
  }

  private static final class Bytes extends ByteArrayInputStream {
    Bytes(byte[] bytes) {
      super(bytes);
    }

    int position() {
      return pos;
    }

    void seek(long position) throws IOException {
      if (position < 0 || position > count) {
        throw new IOException("there is no byte " + position + " of " + count);
      }
      pos = (int) position;
    }
  }

  private static final class Stream extends DelegatingSeekableInputStream {
    private final Bytes bytes;

    Stream(Bytes bytes) {
      super(bytes);
      this.bytes = bytes;
    }

    @Override
    public long getPos() {
      return bytes.position();
    }

    @Override
    public void seek(long position) throws IOException {
      bytes.seek(position);
    }
  }
}
