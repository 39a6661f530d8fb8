package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import triplefeature.serving.web.input.QuestionReader;

/**
 * Each parameter of a request for recommendations: described, refused when wrong, sent either way.
 */
class EveryParameterTest {
  /** A right value and a wrong one of each. */
  private static final Map<String, String[]> VALUES = new TreeMap<>();

  static {
    put("title", "Heat", "a".repeat(201));
    put("movieId", "3", "x");
    put("group", "2:Heat", "Heat");
    put("groupMovieId", "2:9", "2:Heat");
    put("method", "content", "magic");
    put("limit", "4", "0");
    put("sort", "newest", "oldest");
    put("variety", "0.9", "1.5");
    put("genre", "Drama", "Nap");
    put("excludeGenre", "Comedy", "Nap");
    put("yearFrom", "1965", "soon");
    put("yearTo", "1970", "-5");
    put("language", "fr", "english");
    put("runtimeMax", "100", "long");
    put("excludeMovieId", "1", "x");
    put("audience", "any", "adults");
    put("foldSeries", "false", "no");
    put("lenient", "true", "maybe");
  }

  private static TestServer server;

  private static void put(String parameter, String right, String wrong) {
    VALUES.put(parameter, new String[] {right, wrong});
  }

  private static Set<String> parameters() {
    return VALUES.keySet();
  }

  /** All but the one that says so. */
  private static Stream<String> parametersToLeaveOut() {
    return parameters().stream().filter(parameter -> !parameter.equals("lenient"));
  }

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void none_is_missing_here() {
    assertEquals(Set.copyOf(QuestionReader.PARAMETERS), Set.copyOf(parameters()));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void it_is_described_for_programs_on_the_page_and_in_the_readme(String parameter)
      throws IOException {
    JsonNode path =
        TestServer.json(server.get("/api/openapi.json")).at("/paths/~1api~1recommendations");
    JsonNode sent = path.at("/post/requestBody/content/application~1json/schema/properties");
    assertTrue(path.at("/get/parameters").findValuesAsText("name").contains(parameter));
    assertTrue(sent.path(parameter).hasNonNull("description"), parameter + " as a member");
    // Of the GET and of the POST.
    String described = "<dt><code>" + parameter + "</code>";
    String page = server.get("/api").body();
    assertTrue(page.indexOf(described) < page.lastIndexOf(described), parameter + " on the page");
    String row =
        Files.readString(Path.of("../README.md"))
            .lines()
            .filter(line -> line.startsWith("| `GET /api/recommendations` |"))
            .findFirst()
            .orElseThrow();
    assertTrue(row.contains("`" + parameter + "`"), parameter + " in README.md");
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void a_right_value_is_answered_alike_as_address_as_json_and_leniently(String parameter) {
    String right = VALUES.get(parameter)[0];
    HttpResponse<String> asked = asked(parameter, right, false);
    assertEquals(200, asked.statusCode(), asked.body());
    assertEquals(asked.body(), sent(parameter, right, false).body());
    if (!parameter.equals("lenient")) {
      assertEquals(asked.body(), asked(parameter, right, true).body());
      assertEquals(asked.body(), sent(parameter, right, true).body());
    }
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void a_wrong_value_is_named_either_way(String parameter) {
    String wrong = VALUES.get(parameter)[1];
    HttpResponse<String> asked = asked(parameter, wrong, false);
    assertEquals(400, asked.statusCode(), asked.body());
    assertEquals(parameter, TestServer.json(asked).at("/error/parameter").asText());
    HttpResponse<String> sent = sent(parameter, wrong, false);
    assertEquals(400, sent.statusCode());
    assertEquals(asked.body(), sent.body());
  }

  @ParameterizedTest
  @MethodSource("parametersToLeaveOut")
  void a_wrong_value_is_left_out_and_told_where_the_request_is_lenient(String parameter) {
    String wrong = VALUES.get(parameter)[1];
    HttpResponse<String> asked = asked(parameter, wrong, true);
    assertEquals(200, asked.statusCode(), asked.body());
    assertEquals(asked.body(), sent(parameter, wrong, true).body());
    JsonNode answer = TestServer.json(asked);
    assertEquals(1, answer.get("problems").size());
    assertEquals(parameter, answer.at("/problems/0/parameter").asText());
    JsonNode without = TestServer.json(server.get("/api/recommendations?title=Alien"));
    assertEquals(without.get("recommendations"), answer.get("recommendations"));
  }

  /** Beside a film that is right. */
  private static HttpResponse<String> asked(String parameter, String value, boolean lenient) {
    return server.get(
        "/api/recommendations?title=Alien&"
            + parameter
            + "="
            + TestServer.encode(value)
            + (lenient ? "&lenient=true" : ""));
  }

  private static HttpResponse<String> sent(String parameter, String value, boolean lenient) {
    String members =
        parameter.equals("title")
            ? "\"title\":[\"Alien\",\"" + value + "\"]"
            : "\"title\":\"Alien\",\"" + parameter + "\":[\"" + value + "\"]";
    String body = "{" + members + (lenient ? ",\"lenient\":true}" : "}");
    return server.post("/api/recommendations", "application/json", body);
  }
}
