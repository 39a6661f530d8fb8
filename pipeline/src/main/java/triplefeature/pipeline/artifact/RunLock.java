package triplefeature.pipeline.artifact;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The sign that a run is alive: a lock on a file in its folder. The system gives it up however the
 * process ends, {@code kill -9} included, and it holds among containers that share a folder but not
 * their process ids.
 */
record RunLock(FileChannel channel) implements Closeable {
  /**
   * Ends the name of every folder of this process. Such a lock must not be tried: closing the file
   * would give up the lock, whoever in the process holds it.
   */
  static final String PROCESS = "-" + UUID.randomUUID().toString().substring(0, 8);

  /** A folder without a lock is one of an older release, or one that was made this very moment. */
  private static final Duration YOUNG = Duration.ofDays(1);

  private static final String LOCKED = "lock";

  /** The same file before; it stays where the file system knows no locks. */
  private static final String UNLOCKED = "lock.new";

  /** Locks the folder for as long as this is open or the process lives. */
  static RunLock hold(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve(UNLOCKED), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (lock(channel)) {
      // Named only now, so that nobody ever finds it free while its run lives.
      Files.move(folder.resolve(UNLOCKED), folder.resolve(LOCKED), StandardCopyOption.ATOMIC_MOVE);
    }
    return new RunLock(channel);
  }

  /** Whether the run that made the folder has ended for certain. */
  static boolean isDead(Path folder) {
    try {
      return !folder.toString().endsWith(PROCESS)
          && (Files.exists(folder.resolve(LOCKED))
              ? isFree(folder.resolve(LOCKED))
              : !Files.exists(folder.resolve(UNLOCKED)) && isOld(folder));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isFree(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      return lock(channel);
    }
  }

  private static boolean isOld(Path folder) throws IOException {
    return Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(YOUNG));
  }

  /** False also on a file system that knows no locks: there no run is found dead. */
  private static boolean lock(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
