package triplefeature.serving.feedback;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Appends to one file with one force for everybody who waits: whoever gets the file writes and
 * forces all lines queued by then, and the others find theirs done. Sixteen clients at once cost
 * little more than one.
 */
final class GroupCommit implements AutoCloseable {
  /** Opens the file at the first append. */
  @FunctionalInterface
  interface Opening {
    FileChannel open() throws IOException;
  }

  private final Opening opening;
  private final Object file = new Object();
  private final Queue<Waiting> queue = new ArrayDeque<>();
  private FileChannel channel;
  private long intact;

  GroupCommit(Opening opening) {
    this.opening = opening;
  }

  /**
   * Returns once the bytes are on disk.
   *
   * @throws IOException if they may not be; nothing of them then stays in the file
   */
  void append(ByteBuffer line) throws IOException {
    Waiting mine = new Waiting(line);
    synchronized (queue) {
      queue.add(mine);
    }
    synchronized (file) {
      if (!mine.done) {
        commit(drained());
      }
    }
    if (mine.failure != null) {
      throw new IOException(
          "the verdict was not stored: " + mine.failure.getMessage(), mine.failure);
    }
  }

  private List<Waiting> drained() {
    synchronized (queue) {
      List<Waiting> batch = new ArrayList<>(queue);
      queue.clear();
      return batch;
    }
  }

  private void commit(List<Waiting> batch) {
    IOException failure = null;
    try {
      write(batch);
    } catch (IOException e) {
      failure = e;
    }
    for (Waiting each : batch) {
      each.failure = failure;
      each.done = true;
    }
  }

  private void write(List<Waiting> batch) throws IOException {
    if (channel == null) {
      channel = opening.open();
    }
    // What an earlier failure left half-written must not run into a new line.
    if (channel.size() > intact) {
      channel.truncate(intact);
    }
    channel.position(intact);
    for (Waiting each : batch) {
      while (each.line.hasRemaining()) {
        channel.write(each.line);
      }
    }
    channel.force(false);
    intact = channel.position();
  }

  @Override
  public void close() throws IOException {
    synchronized (file) {
      if (channel != null) {
        channel.close();
      }
    }
  }

  /** A line and what became of it; guarded by {@link #file} once queued. */
  private static final class Waiting {
    private final ByteBuffer line;
    private boolean done;
    private IOException failure;

    Waiting(ByteBuffer line) {
      this.line = line;
    }
  }
}
