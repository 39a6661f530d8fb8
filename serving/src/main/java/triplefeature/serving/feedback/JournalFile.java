package triplefeature.serving.feedback;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * A file that lines are appended to, each forced to disk by itself. Whoever uses it holds a lock: a
 * busy disk of a small virtual machine takes some 250 to 400 lines a second so, which is plenty for
 * people who press a button.
 */
final class JournalFile implements AutoCloseable {
  /**
   * Opens an empty file; called at the first line, and again once a file was closed by a failure.
   */
  @FunctionalInterface
  interface Opening {
    FileChannel open() throws IOException;
  }

  private final Opening opening;
  private @Nullable FileChannel channel;
  private long intact;

  JournalFile(Opening opening) {
    this.opening = opening;
  }

  /**
   * Returns once the bytes are on disk. After a failure of any kind they are as good as not there:
   * the next line takes their place.
   *
   * @throws IOException if they may not be on disk
   */
  void append(byte[] line) throws IOException {
    try {
      write(ByteBuffer.wrap(line));
    } catch (IOException e) {
      throw new IOException("the verdict was not stored: " + e.getMessage(), e);
    }
  }

  private void write(ByteBuffer line) throws IOException {
    // An interrupt while writing closes a channel for good.
    if (channel == null || !channel.isOpen()) {
      channel = opening.open();
      intact = 0;
    }
    // What an earlier failure left half-written must not run into a new line.
    if (channel.size() > intact) {
      channel.truncate(intact);
    }
    channel.position(intact);
    while (line.hasRemaining()) {
      channel.write(line);
    }
    channel.force(false);
    intact = channel.position();
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
