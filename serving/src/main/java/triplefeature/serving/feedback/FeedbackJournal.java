package triplefeature.serving.feedback;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Verdict;
import triplefeature.serving.recommend.VerdictLog;
import triplefeature.serving.recommend.VerdictTally;

/**
 * Appends verdicts to a file of this process's own in a folder that processes share. Ids that any
 * file of the folder held at the start, or that this process stored since, are not stored again.
 */
public final class FeedbackJournal implements VerdictLog, AutoCloseable {
  private static final CompletableFuture<Void> STORED = CompletableFuture.completedFuture(null);

  private final ConcurrentMap<UUID, CompletableFuture<Void>> known = new ConcurrentHashMap<>();
  private final Map<Method, VerdictTally.Count> counts = new ConcurrentHashMap<>();
  private final GroupCommit file;

  /**
   * @param folder is made where missing
   * @throws IOException if verdicts cannot be kept there; the message names the folder
   */
  public FeedbackJournal(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, "probe", ".tmp");
      Files.delete(probe);
      for (JournalLine.Entry entry : JournalReader.entries(folder).values()) {
        known.put(entry.id(), STORED);
        count(entry.method(), entry.good());
      }
    } catch (IOException e) {
      throw new IOException(
          "verdicts cannot be kept in "
              + folder
              + " ("
              + e
              + "): make it a folder that this user can write, or name another with FEEDBACK_DIR",
          e);
    }
    this.file = new GroupCommit(() -> open(folder));
  }

  @Override
  public boolean append(Verdict verdict) throws IOException {
    CompletableFuture<Void> mine = new CompletableFuture<>();
    CompletableFuture<Void> first = known.putIfAbsent(verdict.id(), mine);
    if (first != null) {
      await(first);
      return false;
    }
    try {
      file.append(ByteBuffer.wrap(JournalLine.write(verdict)));
      known.put(verdict.id(), STORED);
      count(verdict.method(), verdict.good());
      mine.complete(null);
      return true;
    } catch (IOException | RuntimeException e) {
      known.remove(verdict.id(), mine);
      mine.completeExceptionally(e);
      throw e;
    }
  }

  private void count(Method method, boolean good) {
    counts.compute(
        method,
        (key, before) -> (before == null ? new VerdictTally.Count(0, 0) : before).plus(good));
  }

  @Override
  public VerdictTally tally() {
    return new VerdictTally(counts);
  }

  /** Another request is storing the same id: its fate is ours. */
  private static void await(CompletableFuture<Void> first) throws IOException {
    try {
      first.get();
    } catch (ExecutionException e) {
      throw new IOException("the verdict was not stored", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while storing a verdict", e);
    }
  }

  /** Made at the first verdict, so that a process without any leaves no empty file. */
  private static FileChannel open(Path folder) throws IOException {
    String time = Instant.now().toString().replace(":", "");
    String name =
        "verdicts-" + time + "-" + UUID.randomUUID().toString().substring(0, 8) + ".jsonl";
    FileChannel channel =
        FileChannel.open(
            folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    // A file that was forced is still lost with a folder entry that was not.
    try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
      entry.force(true);
    }
    return channel;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
