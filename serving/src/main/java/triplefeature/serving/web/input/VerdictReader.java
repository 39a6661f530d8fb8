package triplefeature.serving.web.input;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.feedback.Verdict;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.web.http.Json;
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

  /** Reads a JSON object in UTF-8. */
  public static Verdict readJson(byte[] body) {
    try {
      return read(
          Json.readObject(body, SentVerdict.class)
              .orElseThrow(() -> invalid("body", "json_object")));
    } catch (IOException e) {
      throw invalid("body", "json");
    }
  }

  /** Reads a form with the members of the JSON as fields; lists are repeated fields. */
  public static Verdict readForm(Parameters form) {
    return read(SentVerdict.of(form));
  }

  private static Verdict read(SentVerdict sent) {
    return new Verdict(
        id(sent.id()),
        Instant.now().truncatedTo(ChronoUnit.MILLIS),
        ids("movieIds", sent.movieIds(), 1),
        ids("recommended", sent.recommended(), 0),
        sent.about() == null ? null : movieId("about", sent.about()),
        method(sent.method()),
        good(sent.verdict()),
        version(sent.modelVersion()),
        comment(sent.comment()));
  }

  private static UUID id(@Nullable Object sent) {
    return sent == null ? UUID.randomUUID() : uuid(text("id", sent));
  }

  /** The id that a sender made. */
  public static UUID uuid(String id) {
    if (!id.matches(UUID_PATTERN)) {
      throw invalid("id", "uuid");
    }
    return UUID.fromString(id);
  }

  private static List<Integer> ids(String name, @Nullable Object sent, int least) {
    Object list = sent == null ? List.of() : sent;
    if (!(list instanceof List<?> ids) || ids.size() < least || ids.size() > MAX_IDS) {
      throw invalid(name, "id_list", least, MAX_IDS);
    }
    return ids.stream().map(id -> movieId(name, id)).toList();
  }

  private static Integer movieId(String name, @Nullable Object sent) {
    return Numbers.movieId(name, sent instanceof Integer id ? id : 0);
  }

  private static Method method(@Nullable Object sent) {
    String method = text("method", sent);
    return Method.find(method)
        .orElseThrow(() -> new ProblemException(Problem.unknownMethod(method)));
  }

  private static boolean good(@Nullable Object sent) {
    String verdict = text("verdict", sent);
    if (!verdict.equals("good") && !verdict.equals("bad")) {
      throw invalid("verdict", "one_of", "good, bad");
    }
    return verdict.equals("good");
  }

  private static String version(@Nullable Object sent) {
    String version = text("modelVersion", sent);
    if (version.isBlank() || version.length() > MAX_VERSION_LENGTH) {
      throw invalid("modelVersion", "length", 1, MAX_VERSION_LENGTH);
    }
    return version;
  }

  private static @Nullable String comment(@Nullable Object sent) {
    if (sent == null) {
      return null;
    }
    String comment = text("comment", sent);
    if (comment.codePointCount(0, comment.length()) > MAX_COMMENT_LENGTH) {
      throw invalid("comment", "length", 0, MAX_COMMENT_LENGTH);
    }
    return comment.isBlank() ? null : comment.strip();
  }

  private static String text(String name, @Nullable Object sent) {
    if (sent == null) {
      throw invalid(name, "missing");
    }
    if (!(sent instanceof String text)) {
      throw invalid(name, "text");
    }
    return PlainText.require(name, text);
  }

  private static ProblemException invalid(String name, String reason, Object... values) {
    return new ProblemException(Problem.invalid(name, reason, values));
  }
}
