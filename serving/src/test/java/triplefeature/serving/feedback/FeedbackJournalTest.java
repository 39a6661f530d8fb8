package triplefeature.serving.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is on disk after a verdict was acknowledged. */
class FeedbackJournalTest {
  @TempDir Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private Path onlyFile() throws IOException {
    assertEquals(1, files().size());
    return files().get(0);
  }

  @Test
  void a_verdict_is_one_line_of_json_whatever_its_comment() throws IOException {
    String comment = "line\nbreak, \"quotes\", 💩 and \u2028";
    try (FeedbackJournal journal = new FeedbackJournal(folder)) {
      assertTrue(journal.append(Verdicts.of(new UUID(0, 7), comment)));
    }
    List<String> lines = Files.readAllLines(onlyFile());
    assertEquals(1, lines.size());
    JsonNode line = new ObjectMapper().readTree(lines.get(0));
    assertEquals("00000000-0000-0000-0000-000000000007", line.get("id").asText());
    assertEquals("2026-11-22T10:00:00Z", line.get("received").asText());
    assertEquals("cluster", line.get("method").asText());
    assertEquals("good", line.get("verdict").asText());
    assertEquals("[1,2,3]", line.get("movieIds").toString());
    assertEquals(4, line.get("about").asInt());
    assertEquals(comment, line.get("comment").asText());
  }

  @Test
  void the_same_id_is_stored_once_in_the_life_of_the_folder() throws IOException {
    try (FeedbackJournal journal = new FeedbackJournal(folder)) {
      assertTrue(journal.append(Verdicts.of(1)));
      assertFalse(journal.append(Verdicts.of(1)));
    }
    try (FeedbackJournal later = new FeedbackJournal(folder)) {
      assertFalse(later.append(Verdicts.of(1)));
      assertTrue(later.append(Verdicts.of(2)));
    }
    assertEquals(2, files().size());
  }

  @Test
  void a_process_without_verdicts_leaves_no_file() throws IOException {
    new FeedbackJournal(folder).close();
    assertTrue(files().isEmpty());
  }

  @Test
  void a_torn_last_line_was_never_stored_and_hides_no_other() throws IOException {
    try (FeedbackJournal journal = new FeedbackJournal(folder)) {
      journal.append(Verdicts.of(1));
      journal.append(Verdicts.of(new UUID(0, 2), "ends in a long character 💩"));
    }
    byte[] whole = Files.readAllBytes(onlyFile());
    int first = new String(whole, StandardCharsets.UTF_8).indexOf('\n') + 1;
    for (int length = first; length < whole.length - 1; length++) {
      Files.write(onlyFile(), java.util.Arrays.copyOf(whole, length));
      try (FeedbackJournal later = new FeedbackJournal(folder)) {
        assertFalse(later.append(Verdicts.of(1)), "length " + length);
        assertTrue(later.append(Verdicts.of(2)), "length " + length);
      }
      Files.delete(files().get(1));
    }
  }

  @Test
  void a_changed_byte_is_noticed() throws IOException {
    try (FeedbackJournal journal = new FeedbackJournal(folder)) {
      journal.append(Verdicts.of(1));
      journal.append(Verdicts.of(2));
    }
    byte[] bytes = Files.readAllBytes(onlyFile());
    int end = new String(bytes, StandardCharsets.UTF_8).indexOf('\n');
    for (int at = 0; at < end; at++) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(onlyFile(), damaged);
      assertEquals(
          java.util.Set.of(new UUID(0, 2)), JournalReader.entries(folder).keySet(), "byte " + at);
    }
  }

  @Test
  void a_folder_that_cannot_be_written_is_named() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "not a folder");
    IOException failure = assertThrows(IOException.class, () -> new FeedbackJournal(file));
    assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
    assertTrue(failure.getMessage().contains("FEEDBACK_DIR"), failure.getMessage());
  }

  @Test
  void a_journal_that_cannot_be_read_is_named() throws IOException {
    Path journal = Files.createDirectory(folder.resolve("backup.jsonl"));
    IOException failure = assertThrows(IOException.class, () -> new FeedbackJournal(folder));
    assertTrue(failure.getMessage().contains(journal.toString()), failure.getMessage());
  }
}
