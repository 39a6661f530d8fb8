package triplefeature.pipeline.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.feedback.FeedbackJournal;
import triplefeature.serving.feedback.Verdict;
import triplefeature.serving.recommend.Method;

/** What {@code ./run feedback} counts in journals that the server's own class wrote. */
@Tag("spark")
class FeedbackSummaryTest {
  @TempDir private Path folder;

  private static Verdict verdict(int id, Method method, boolean good, Integer about, String model) {
    return new Verdict(
        new UUID(1, id), Instant.EPOCH, List.of(1), List.of(2), about, method, good, model, "é\n");
  }

  @Test
  void verdicts_are_counted_by_model_and_method_and_damaged_lines_apart() throws IOException {
    try (FeedbackJournal journal = new FeedbackJournal(folder)) {
      journal.append(verdict(1, Method.CONTENT, true, null, "m1"));
      journal.append(verdict(2, Method.CONTENT, false, null, "m1"));
      journal.append(verdict(3, Method.CONTENT, true, 7, "m1"));
      journal.append(verdict(4, Method.CLUSTER, true, null, "m1"));
      journal.append(verdict(5, Method.CONTENT, true, null, "m2"));
    }
    Path first = Files.list(folder).findFirst().orElseThrow();
    String text = Files.readString(first);
    // The same lines in a second file, one of them changed, and one more torn.
    Files.writeString(
        folder.resolve("copied.jsonl"),
        text.replaceFirst("\"m2\"", "\"m3\"") + text.substring(0, 40));
    Files.writeString(folder.resolve("notes.txt"), "no journal");

    FeedbackSummary summary = FeedbackSummary.of(SharedSpark.session(), folder.toString());
    assertEquals(
        List.of(
            new FeedbackSummary.Count("m1", "cluster", 1, 0, 0, 0),
            new FeedbackSummary.Count("m1", "content", 1, 1, 1, 0),
            new FeedbackSummary.Count("m2", "content", 1, 0, 0, 0)),
        summary.counts());
    assertEquals(5, summary.verdicts());
    assertEquals(2, summary.damaged());
    assertTrue(summary.text().contains("verdicts: 5; damaged lines passed over: 2"));
    assertTrue(summary.text().contains("50 %"), summary.text());
  }

  @Test
  void a_folder_without_verdicts_is_named() {
    String missing = folder.resolve("none").toString();
    assertTrue(message(missing).contains(missing + " does not exist"));
    assertTrue(message(folder.toString()).contains("holds no verdicts"));
  }

  @Test
  void a_folder_in_place_of_a_journal_is_named() throws IOException {
    stored();
    Path inTheWay = Files.createDirectory(folder.resolve("backup.jsonl"));
    Files.writeString(inTheWay.resolve("old.jsonl"), "{}");
    failed(inTheWay + " is a folder, where a file of verdicts was expected");
  }

  @Test
  void a_compressed_journal_is_named() throws IOException {
    stored();
    Path packed = folder.resolve("packed.jsonl");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write('{');
    }
    failed(packed + " is compressed");
  }

  /** Linux reads no byte at the beginning of this file for anybody, not for root either. */
  @Test
  void a_journal_that_cannot_be_read_is_named() throws IOException {
    Path unreadable = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(unreadable));
    stored();
    Path link = folder.resolve("link.jsonl");
    Files.createSymbolicLink(link, unreadable);
    failed(link + " cannot be read (");
  }

  @Test
  void files_without_a_single_line_of_a_journal_are_an_error() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    Files.write(folder.resolve("noise.jsonl"), noise);
    Files.writeString(folder.resolve("other.jsonl"), "[\n  {\"id\": 1}\n]\n");
    failed(folder + " holds no verdicts: none of the ");
  }

  @Test
  void damage_in_one_journal_hides_no_other_and_is_counted() throws IOException {
    stored();
    Files.writeString(folder.resolve("other.jsonl"), "[\n  {\"id\": 1}\n]\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(0, run(out, new ByteArrayOutputStream()));
    assertTrue(
        out.toString(StandardCharsets.UTF_8).contains("verdicts: 1; damaged lines passed over: 3"),
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void a_folder_whose_name_looks_like_a_pattern_is_read() throws IOException {
    folder = Files.createDirectory(folder.resolve("a[b]{c}*"));
    stored();
    assertEquals(1, FeedbackSummary.of(SharedSpark.session(), folder.toString()).verdicts());
  }

  private void stored() throws IOException {
    try (FeedbackJournal journal = new FeedbackJournal(folder)) {
      journal.append(verdict(1, Method.CONTENT, true, null, "m1"));
    }
  }

  /** One line that says what is wrong, and no stack trace. */
  private void failed(String message) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(1, run(new ByteArrayOutputStream(), err));
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("error: ") && said.contains(message), said);
    assertEquals(1, said.lines().count(), said);
  }

  private int run(OutputStream out, OutputStream err) {
    SharedSpark.session();
    return FeedbackMain.run(
        new String[] {"--feedback", folder.toString()},
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private static String message(String feedback) {
    return assertThrows(
            PipelineException.class, () -> FeedbackSummary.of(SharedSpark.session(), feedback))
        .getMessage();
  }
}
