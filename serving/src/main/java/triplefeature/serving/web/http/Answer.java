package triplefeature.serving.web.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One response. The body is never modified after construction.
 *
 * @param contentType null where there is no body
 * @param headers besides Content-Type and Content-Length
 */
public record Answer(
    int status, @Nullable String contentType, Map<String, String> headers, byte[] body) {
  public static final String NO_STORE = "no-store";
  public static final String NO_CACHE = "no-cache";

  public Answer {
    headers = Map.copyOf(headers);
  }

  /** An answer that no cache keeps; see {@link #with} for others. */
  public static Answer json(int status, Object value) {
    return of(status, "application/json;charset=utf-8", Json.bytes(value));
  }

  /**
   * @param page in UTF-8
   */
  public static Answer html(int status, byte[] page) {
    return of(status, "text/html;charset=utf-8", page);
  }

  public static Answer text(int status, String contentType, String text) {
    return of(status, contentType, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Answer of(int status, String contentType, byte[] body) {
    return new Answer(status, contentType, Map.of("Cache-Control", NO_STORE), body);
  }

  public static Answer empty(int status) {
    return new Answer(status, null, Map.of("Cache-Control", NO_STORE), new byte[0]);
  }

  /** The same answer with one header set. */
  public Answer with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, contentType, more, body);
  }
}
