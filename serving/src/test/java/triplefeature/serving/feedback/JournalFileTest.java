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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a journal asks of its file before it acknowledges a verdict. */
class JournalFileTest {
  @TempDir Path folder;
  private Path file;
  private FlakyChannel channel;

  @BeforeEach
  void open() throws IOException {
    file = folder.resolve("verdicts-test.jsonl");
    channel =
        new FlakyChannel(
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  private FeedbackJournal journal() throws IOException {
    return new FeedbackJournal(folder, () -> channel);
  }

  @Test
  void a_verdict_is_forced_to_disk_after_its_last_byte_and_before_it_is_acknowledged()
      throws IOException {
    try (FeedbackJournal journal = journal()) {
      for (int number = 1; number <= 2; number++) {
        assertTrue(journal.append(Verdicts.of(number)));
        List<String> asked = channel.asked();
        assertEquals("force", asked.get(asked.size() - 1));
        assertEquals(number, asked.stream().filter("force"::equals).count());
        assertEquals(number, Files.readAllLines(file).size());
      }
    }
  }

  @Test
  void a_verdict_that_did_not_reach_the_disk_is_not_acknowledged_and_its_bytes_are_replaced()
      throws IOException {
    try (FeedbackJournal journal = journal()) {
      assertTrue(journal.append(Verdicts.of(1)));
      channel.failToForce(1);
      IOException failure =
          assertThrows(IOException.class, () -> journal.append(Verdicts.of(200_000)));
      assertEquals("the verdict was not stored: the disk is full", failure.getMessage());
      assertTrue(journal.append(Verdicts.of(3)));
      assertTrue(journal.append(Verdicts.of(200_000)));
      assertFalse(journal.append(Verdicts.of(200_000)));
    }
    assertWholeLines(3);
    assertEquals(
        Set.of(new UUID(0, 1), new UUID(0, 3), new UUID(0, 200_000)),
        JournalReader.entries(folder).keySet());
  }

  /** Longer than the line that takes its place, so that writing over it would not be enough. */
  @Test
  void what_a_failure_left_is_cut_off() throws IOException {
    try (FeedbackJournal journal = journal()) {
      journal.append(Verdicts.of(1));
      Files.writeString(file, "half a line ".repeat(1_000), StandardOpenOption.APPEND);
      journal.append(Verdicts.of(2));
    }
    assertWholeLines(2);
  }

  @Test
  void a_closed_journal_has_closed_its_file() throws IOException {
    FeedbackJournal journal = journal();
    journal.append(Verdicts.of(1));
    assertTrue(channel.isOpen());
    journal.close();
    assertFalse(channel.isOpen());
  }

  private void assertWholeLines(int count) throws IOException {
    List<String> lines = Files.readAllLines(file);
    assertEquals(count, lines.size());
    assertTrue(lines.stream().allMatch(line -> JournalLine.read(line).isPresent()));
  }
}
