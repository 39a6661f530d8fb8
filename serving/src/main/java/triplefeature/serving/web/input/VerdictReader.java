package triplefeature.serving.web.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import triplefeature.serving.feedback.Verdict;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/**
 * Understands a verdict, sent as JSON or by the page's form; members it does not know are ignored.
 * Every method throws {@link ProblemException}: 400 {@code invalid_parameter} naming the member.
 */
public final class VerdictReader {
  /** What is looked at. */
  public static final Set<String> MEMBERS =
      Set.of(
          "id", "movieIds", "recommended", "about", "method", "verdict", "modelVersion", "comment");

  static final int MAX_IDS = 100;
  static final int MAX_COMMENT_LENGTH = 2000;
  private static final int MAX_VERSION_LENGTH = 200;
  private static final String UUID_PATTERN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  private VerdictReader() {}

  public static Verdict read(JsonNode json) {
    if (!json.isObject()) {
      throw invalid("body", "json_object");
    }
    return new Verdict(
        id(json),
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        ids(json, "movieIds", 1),
        ids(json, "recommended", 0),
        json.hasNonNull("about") ? movieId("about", json.get("about")) : null,
        method(json),
        good(json),
        version(json),
        comment(json));
  }

  /** Reads a form with the members of the JSON as fields; lists are repeated fields. */
  public static Verdict read(Parameters form) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (String list : List.of("movieIds", "recommended")) {
      form.all(list).forEach(id -> json.withArray(list).add(Numbers.movieId(list, id)));
    }
    form.one("about").ifPresent(id -> json.put("about", Numbers.movieId("about", id)));
    for (String text : List.of("id", "method", "verdict", "modelVersion", "comment")) {
      form.one(text).ifPresent(value -> json.put(text, value));
    }
    return read(json);
  }

  private static UUID id(JsonNode json) {
    String id = text(json, "id", false);
    return id == null ? UUID.randomUUID() : uuid(id);
  }

  /** The id that a sender made. */
  public static UUID uuid(String id) {
    if (!id.matches(UUID_PATTERN)) {
      throw invalid("id", "uuid");
    }
    return UUID.fromString(id);
  }

  private static List<Integer> ids(JsonNode json, String name, int least) {
    JsonNode array = json.path(name);
    boolean absent = array.isMissingNode() || array.isNull();
    if (!absent && !array.isArray() || array.size() < least || array.size() > MAX_IDS) {
      throw invalid(name, "id_list", least, MAX_IDS);
    }
    List<Integer> ids = new ArrayList<>();
    array.forEach(id -> ids.add(movieId(name, id)));
    return ids;
  }

  private static int movieId(String name, JsonNode id) {
    return Numbers.movieId(name, id.isIntegralNumber() ? id.asText() : "");
  }

  private static Method method(JsonNode json) {
    String method = text(json, "method", true);
    return Method.find(method)
        .orElseThrow(() -> new ProblemException(Problem.unknownMethod(method)));
  }

  private static boolean good(JsonNode json) {
    String verdict = text(json, "verdict", true);
    if (!verdict.equals("good") && !verdict.equals("bad")) {
      throw invalid("verdict", "one_of", "good, bad");
    }
    return verdict.equals("good");
  }

  private static String version(JsonNode json) {
    String version = text(json, "modelVersion", true);
    if (version.isBlank() || version.length() > MAX_VERSION_LENGTH) {
      throw invalid("modelVersion", "length", 1, MAX_VERSION_LENGTH);
    }
    return version;
  }

  private static String comment(JsonNode json) {
    String comment = text(json, "comment", false);
    if (comment != null && comment.codePointCount(0, comment.length()) > MAX_COMMENT_LENGTH) {
      throw invalid("comment", "length", 0, MAX_COMMENT_LENGTH);
    }
    return comment == null || comment.isBlank() ? null : comment.strip();
  }

  private static String text(JsonNode json, String name, boolean needed) {
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      if (needed) {
        throw invalid(name, "missing");
      }
      return null;
    }
    if (!value.isTextual()) {
      throw invalid(name, "text");
    }
    String text = value.textValue();
    // JSON can escape half a surrogate pair, which UTF-8 cannot say back.
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw invalid(name, "encoding");
    }
    if (text.indexOf('\0') >= 0) {
      throw invalid(name, "null_character");
    }
    return text;
  }

  private static ProblemException invalid(String name, String reason, Object... values) {
    return new ProblemException(Problem.invalid(name, reason, values));
  }
}
