package triplefeature.serving.web.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON in UTF-8. Reading is strict: one value, no member twice, valid UTF-8. */
public final class Json {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  private Json() {}

  public static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("cannot write " + value.getClass() + " as JSON", e);
    }
  }

  /**
   * @return the value; a missing node for no bytes at all
   * @throws IOException if it is no JSON
   */
  public static JsonNode read(byte[] bytes) throws IOException {
    return MAPPER.readTree(text(bytes));
  }

  /**
   * Reads one object straight into a type, without a tree on the way.
   *
   * @return empty for no bytes at all, and for JSON that is no object
   * @throws IOException if it is no JSON
   */
  public static <T> Optional<T> readObject(byte[] bytes, Class<T> type) throws IOException {
    try (JsonParser parser = MAPPER.createParser(text(bytes))) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        return Optional.of(MAPPER.readValue(parser, type));
      }
      parser.skipChildren();
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "there is something after the value");
      }
      return Optional.empty();
    }
  }

  /** Jackson guesses UTF-16 and UTF-32 from null bytes; the contract is UTF-8. */
  private static String text(byte[] bytes) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
