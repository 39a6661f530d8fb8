package triplefeature.serving.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many clients at once lose nothing, double nothing and tear nothing. */
class ConcurrentFeedbackTest {
  private static final int CLIENTS = 16;
  private static final int EACH = 200;

  @TempDir Path folder;

  @Test
  void sixteen_clients_at_once_store_each_verdict_once() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    int stored = 0;
    try (FeedbackJournal journal = new FeedbackJournal(folder)) {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        // Neighbouring clients send every id twice between them.
        int first = client / 2 * EACH;
        work.add(() -> append(journal, first));
      }
      for (Future<Integer> each : clients.invokeAll(work)) {
        stored += each.get();
      }
    } finally {
      clients.shutdown();
    }
    assertEquals(CLIENTS / 2 * EACH, stored);
    assertEquals(CLIENTS / 2 * EACH, JournalReader.entries(folder).size());
    try (var files = Files.list(folder)) {
      Path file = files.findFirst().orElseThrow();
      assertEquals(CLIENTS / 2 * EACH, Files.readAllLines(file).size());
    }
  }

  private static int append(FeedbackJournal journal, int first) throws IOException {
    int stored = 0;
    for (int number = first; number < first + EACH; number++) {
      stored += journal.append(Verdicts.of(number)) ? 1 : 0;
    }
    return stored;
  }
}
