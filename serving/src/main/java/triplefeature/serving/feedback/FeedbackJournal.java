package triplefeature.serving.feedback;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.text.English;

/**
 * Appends verdicts to a file of this process's own in a folder that processes share. Ids that any
 * file of the folder held at the start, or that this process stored since, are not stored again.
 *
 * <p>One verdict at a time: an id is known only once its line is on disk, so that whatever fails, a
 * failed verdict is acknowledged to nobody and can be sent again.
 */
public final class FeedbackJournal implements VerdictLog, AutoCloseable {
  private final Set<UUID> stored = new HashSet<>();
  private final Map<Method, VerdictTally.Count> counts = new ConcurrentHashMap<>();
  private final JournalFile file;
  private final boolean lasts;

  /**
   * @param folder is made where missing
   * @throws IOException if verdicts cannot be kept there; the message names the folder
   */
  public FeedbackJournal(Path folder) throws IOException {
    this(folder, () -> open(folder), true);
  }

  /**
   * Likewise.
   *
   * @param inContainer whether what is not mounted goes at a restart
   */
  public FeedbackJournal(Path folder, boolean inContainer) throws IOException {
    this(
        folder,
        () -> open(folder),
        !inContainer || (Files.exists(folder) && Storage.isMounted(folder)));
  }

  FeedbackJournal(Path folder, JournalFile.Opening opening) throws IOException {
    this(folder, opening, true);
  }

  private FeedbackJournal(Path folder, JournalFile.Opening opening, boolean lasts)
      throws IOException {
    try {
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, "probe", ".tmp");
      Files.delete(probe);
      for (JournalLine.Entry entry : JournalReader.entries(folder).values()) {
        stored.add(entry.id());
        count(entry.method(), entry.good());
      }
    } catch (IOException e) {
      throw new IOException(
          English.format(
              "verdicts cannot be kept in %s (%s): make it a folder that this user can write, or name another with FEEDBACK_DIR",
              folder, e),
          e);
    }
    this.file = new JournalFile(opening);
    this.lasts = lasts;
  }

  @Override
  public synchronized boolean append(Verdict verdict) throws IOException {
    if (stored.contains(verdict.id())) {
      return false;
    }
    file.append(JournalLine.write(verdict));
    stored.add(verdict.id());
    count(verdict.method(), verdict.good());
    return true;
  }

  private void count(Method method, boolean good) {
    counts.compute(
        method,
        (key, before) -> (before == null ? new VerdictTally.Count(0, 0) : before).plus(good));
  }

  /** Does not wait for a verdict that is being stored. */
  @Override
  public VerdictTally tally() {
    return new VerdictTally(counts);
  }

  @Override
  public boolean lasts() {
    return lasts;
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
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return channel;
  }

  @Override
  public synchronized void close() throws IOException {
    file.close();
  }
}
