package triplefeature.serving.feedback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.Method;

/**
 * One line of a journal: a flat JSON object whose last member {@code crc32c} is the checksum of the
 * object without it, in eight hexadecimal digits. Any JSON reader can read it; only a whole and
 * unchanged line passes the check.
 */
public final class JournalLine {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CHECKSUM = ",\"crc32c\":\"";
  private static final int SUFFIX_LENGTH = CHECKSUM.length() + 8 + 2;

  private JournalLine() {}

  /** The line of a verdict in UTF-8, with its line feed. */
  static byte[] write(Verdict verdict) {
    try {
      String content = JSON.writeValueAsString(content(verdict));
      String open = content.substring(0, content.length() - 1);
      String line = open + CHECKSUM + checksum(content) + "\"}\n";
      return line.getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("verdict " + verdict.id() + " cannot be written", e);
    }
  }

  /**
   * What a line says that counts.
   *
   * @param about the one film of the list that is meant, or null for the whole list
   */
  public record Entry(
      UUID id, Method method, String modelVersion, boolean good, @Nullable Integer about) {}

  /** Reads a line without its line feed; empty unless it is whole and unchanged. */
  public static Optional<Entry> read(String line) {
    int end = line.length() - SUFFIX_LENGTH;
    if (end < 1 || !line.startsWith(CHECKSUM, end) || !line.endsWith("\"}")) {
      return Optional.empty();
    }
    String content = line.substring(0, end) + "}";
    String stated = line.substring(end + CHECKSUM.length(), line.length() - 2);
    return stated.equals(checksum(content)) ? entry(content) : Optional.empty();
  }

  private static Optional<Entry> entry(String content) {
    try {
      JsonNode json = JSON.readTree(content);
      UUID id = UUID.fromString(json.path("id").asText());
      return Method.find(json.path("method").asText())
          .map(
              method ->
                  new Entry(
                      id,
                      method,
                      json.path("modelVersion").asText(),
                      json.path("verdict").asText().equals("good"),
                      json.hasNonNull("about") ? json.get("about").asInt() : null));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String checksum(String content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) checksum.getValue());
  }

  /** The members of a line, in their order. */
  private static Map<String, @Nullable Object> content(Verdict verdict) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("id", verdict.id().toString());
    members.put("received", verdict.received().toString());
    members.put("method", verdict.method().id());
    members.put("modelVersion", verdict.modelVersion());
    members.put("verdict", verdict.good() ? "good" : "bad");
    members.put("movieIds", verdict.basket());
    members.put("recommended", verdict.recommended());
    members.put("about", verdict.about());
    members.put("comment", verdict.comment());
    return members;
  }
}
