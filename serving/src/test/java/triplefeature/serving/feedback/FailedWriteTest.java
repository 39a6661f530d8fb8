package triplefeature.serving.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.serving.text.English;

/** A verdict whose writing failed, however it failed, is acknowledged to nobody. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FailedWriteTest {
  @TempDir Path folder;

  /** A file system that fails twice with what no declaration promises, the first time late. */
  private JournalFile.Opening failingTwice(Runnable before) {
    AtomicInteger tries = new AtomicInteger();
    return () -> {
      if (tries.incrementAndGet() > 2) {
        return open();
      }
      if (tries.get() == 1) {
        before.run();
      }
      throw new IllegalStateException("the file system is gone");
    };
  }

  private FileChannel open() throws IOException {
    return FileChannel.open(
        folder.resolve(English.format("verdicts-%s.jsonl", UUID.randomUUID())),
        StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE);
  }

  @Test
  void an_unchecked_failure_is_acknowledged_to_nobody_and_every_id_can_be_sent_again()
      throws Exception {
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch others = new CountDownLatch(1);
    ExecutorService clients = Executors.newFixedThreadPool(4);
    try (FeedbackJournal journal =
        new FeedbackJournal(
            folder,
            failingTwice(
                () -> {
                  writing.countDown();
                  awaited(others);
                }))) {
      Future<Boolean> first = clients.submit(() -> journal.append(Verdicts.of(1)));
      writing.await();
      // These wait for the file while the first is writing: one with its id, two with others.
      AtomicInteger begun = new AtomicInteger();
      Future<Boolean> same = clients.submit(counted(begun, journal, 1));
      Future<Boolean> second = clients.submit(counted(begun, journal, 2));
      Future<Boolean> third = clients.submit(counted(begun, journal, 3));
      while (begun.get() < 3) {
        Thread.sleep(1);
      }
      Thread.sleep(100);
      others.countDown();

      assertThrows(ExecutionException.class, first::get);
      assertAcknowledgedOnlyIfStored(same, 1);
      assertAcknowledgedOnlyIfStored(second, 2);
      assertAcknowledgedOnlyIfStored(third, 3);
      for (int number = 1; number <= 3; number++) {
        journal.append(Verdicts.of(number));
      }
    } finally {
      clients.shutdownNow();
    }
    assertEquals(
        Set.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3)),
        JournalReader.entries(folder).keySet());
  }

  private void assertAcknowledgedOnlyIfStored(Future<Boolean> append, long number)
      throws Exception {
    try {
      append.get();
      assertTrue(JournalReader.entries(folder).containsKey(new UUID(0, number)));
    } catch (ExecutionException e) {
      // Not acknowledged: it may be stored or not.
      return;
    }
  }

  @Test
  void an_error_leaves_the_id_unknown() throws IOException {
    AtomicInteger tries = new AtomicInteger();
    try (FeedbackJournal journal =
        new FeedbackJournal(
            folder,
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new OutOfMemoryError("no memory for a buffer");
              }
              return open();
            })) {
      assertThrows(OutOfMemoryError.class, () -> journal.append(Verdicts.of(1)));
      assertTrue(journal.append(Verdicts.of(1)));
      assertFalse(journal.append(Verdicts.of(1)));
    }
  }

  /** Java closes the file under a thread that is interrupted while it writes. */
  @Test
  void an_interrupt_while_writing_costs_one_verdict_and_not_all_that_follow() throws IOException {
    try (FeedbackJournal journal = new FeedbackJournal(folder)) {
      assertTrue(journal.append(Verdicts.of(1)));
      Thread.currentThread().interrupt();
      assertThrows(IOException.class, () -> journal.append(Verdicts.of(2)));
      assertTrue(Thread.interrupted());
      assertTrue(journal.append(Verdicts.of(2)));
      assertTrue(journal.append(Verdicts.of(3)));
    }
    assertEquals(3, JournalReader.entries(folder).size());
  }

  @Test
  void half_a_line_left_by_a_failure_never_runs_into_the_next() throws IOException {
    try (FeedbackJournal journal = new FeedbackJournal(folder)) {
      journal.append(Verdicts.of(1));
      Files.writeString(onlyFile(), "half a li", StandardOpenOption.APPEND);
      journal.append(Verdicts.of(2));
    }
    List<String> lines = Files.readAllLines(onlyFile());
    assertEquals(2, lines.size());
    assertTrue(lines.stream().allMatch(line -> JournalLine.read(line).isPresent()));
  }

  private Path onlyFile() throws IOException {
    try (var files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertEquals(1, all.size());
      return all.get(0);
    }
  }

  private static Callable<Boolean> counted(
      AtomicInteger begun, FeedbackJournal journal, long number) {
    return () -> {
      begun.incrementAndGet();
      return journal.append(Verdicts.of(number));
    };
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
