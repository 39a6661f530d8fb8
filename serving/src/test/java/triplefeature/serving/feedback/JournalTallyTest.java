package triplefeature.serving.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.serving.recommend.Method;

/** What is told of the verdicts kept, by a line and by all of them. */
class JournalTallyTest {
  @TempDir Path folder;

  private static void assertTally(int good, int bad, FeedbackJournal journal) {
    assertEquals(good, journal.tally().of(Method.CLUSTER).good());
    assertEquals(bad, journal.tally().of(Method.CLUSTER).bad());
    assertEquals(good + bad, journal.tally().of(Method.CLUSTER).all());
    assertEquals(0, journal.tally().of(Method.CONTENT).all());
  }

  @Test
  void verdicts_are_counted_once_each_also_those_of_earlier_processes() throws IOException {
    try (FeedbackJournal journal = new FeedbackJournal(folder)) {
      assertTally(0, 0, journal);
      journal.append(Verdicts.of(1));
      journal.append(Verdicts.of(2));
      journal.append(Verdicts.of(2));
      journal.append(Verdicts.bad(3));
      assertTally(2, 1, journal);
    }
    try (FeedbackJournal later = new FeedbackJournal(folder)) {
      assertTally(2, 1, later);
      later.append(Verdicts.bad(3));
      later.append(Verdicts.bad(4));
      assertTally(2, 2, later);
    }
  }

  @Test
  void a_verdict_that_was_not_stored_does_not_count() throws IOException {
    try (FeedbackJournal journal =
        new FeedbackJournal(
            folder,
            () -> {
              throw new IOException("no file");
            })) {
      assertThrows(IOException.class, () -> journal.append(Verdicts.of(1)));
      assertTally(0, 0, journal);
    }
  }

  private static JournalLine.Entry read(byte[] line) {
    return JournalLine.read(new String(line, StandardCharsets.UTF_8).stripTrailing()).orElseThrow();
  }

  @Test
  void a_line_says_again_what_it_was_written_for() {
    JournalLine.Entry good = read(JournalLine.write(Verdicts.of(7)));
    assertEquals(new UUID(0, 7), good.id());
    assertEquals(Method.CLUSTER, good.method());
    assertEquals("tiny-1", good.modelVersion());
    assertTrue(good.good());
    assertEquals(4, good.about());
    JournalLine.Entry bad = read(JournalLine.write(Verdicts.bad(8)));
    assertFalse(bad.good());
    assertNull(bad.about());
  }
}
