package triplefeature.pipeline.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.feedback.FeedbackJournal;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Verdict;

/** What {@code ./run feedback} counts in journals that the server's own class wrote. */
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
    assertTrue(summary.text().contains("5 verdicts; 2 damaged lines passed over"));
    assertTrue(summary.text().contains("50 %"), summary.text());
  }

  @Test
  void a_folder_without_verdicts_is_named() {
    String missing = folder.resolve("none").toString();
    assertTrue(message(missing).contains(missing + " does not exist"));
    assertTrue(message(folder.toString()).contains("holds no verdicts"));
  }

  private static String message(String feedback) {
    return assertThrows(
            PipelineException.class, () -> FeedbackSummary.of(SharedSpark.session(), feedback))
        .getMessage();
  }
}
