package triplefeature.serving.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what earlier processes kept. A process that was killed may leave its last line torn; it was
 * never acknowledged, so it is reported and passed over.
 */
final class JournalReader {
  private static final Logger LOG = LoggerFactory.getLogger(JournalReader.class);

  private JournalReader() {}

  /** All whole lines of all journals in a folder, by id. */
  static Map<UUID, JournalLine.Entry> entries(Path folder) throws IOException {
    Map<UUID, JournalLine.Entry> entries = new LinkedHashMap<>();
    try (DirectoryStream<Path> journals = Files.newDirectoryStream(folder, "*.jsonl")) {
      for (Path journal : journals) {
        addEntries(journal, entries);
      }
    }
    return entries;
  }

  /** Java's own message for a folder, such as a journal's backup, does not say which. */
  private static byte[] bytes(Path journal) throws IOException {
    try {
      return Files.readAllBytes(journal);
    } catch (IOException e) {
      throw new IOException("its journal " + journal + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static void addEntries(Path journal, Map<UUID, JournalLine.Entry> entries)
      throws IOException {
    // Decoding leniently: a torn line may end inside a character, and then fails its check.
    String text = new String(bytes(journal), StandardCharsets.UTF_8);
    String[] lines = text.split("\n", 0);
    int damaged = 0;
    for (String line : lines) {
      Optional<JournalLine.Entry> entry = JournalLine.read(line);
      entry.ifPresent(each -> entries.putIfAbsent(each.id(), each));
      damaged += entry.isEmpty() && !line.isEmpty() ? 1 : 0;
    }
    if (damaged == 1 && !text.endsWith("\n")) {
      LOG.warn("{}: the last line is torn; it was never acknowledged and is passed over", journal);
    } else if (damaged > 0) {
      LOG.warn(
          "{}: {} of {} lines fail their checksum; passed over", journal, damaged, lines.length);
    }
  }
}
