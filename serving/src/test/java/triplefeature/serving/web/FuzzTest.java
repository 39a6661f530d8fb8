package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.text.English;

/** Whatever is sent, the answer is never a failure of the server. */
class FuzzTest {
  private static final int REQUESTS = 1500;
  private static final List<String> PATHS =
      List.of("/", "/api/recommendations", "/api/titles", "/api/methods", "/assets/style.css");
  private static final List<String> PIECES =
      List.of(
          "title=",
          "&",
          "=",
          "movieId=",
          "limit=",
          "method=",
          "genre=",
          "yearFrom=",
          "sort=",
          "q=",
          "excludeMovieId=",
          "language=",
          "thanks=1",
          "Alien",
          "solaris",
          "cluster",
          "10",
          "-1",
          "99999999999",
          "%",
          "%0",
          "%00",
          "%F0%9F%92%A9",
          "%ED%A0%80",
          "%C3",
          "+",
          "%0D%0A",
          ";",
          "[",
          "]",
          "{}",
          "\"",
          "'",
          "<b>",
          "${x}",
          "\\",
          "#",
          "?",
          "..",
          "//",
          "\u00e9",
          "\u0001");
  private static final List<String> JSON =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"id\"",
          "\"movieIds\"",
          "\"verdict\"",
          "\"good\"",
          "\"method\"",
          "\"cluster\"",
          "\"modelVersion\"",
          "\"tiny-1\"",
          "\"comment\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "1",
          "-1",
          "1e999",
          "0.1",
          "null",
          "true",
          "\"",
          "\\",
          "\"recommended\"",
          "\"about\"",
          " ",
          "\n",
          "\u00ff",
          "[1,2,3]",
          "NaN");

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String pieces(Random random, List<String> from, int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most); left > 0; left--) {
      text.append(from.get(random.nextInt(from.size())));
    }
    return text.toString();
  }

  private static void assertNoFailure(String request) throws IOException {
    String answer = server.raw(request);
    assertTrue(answer.matches("(?s)HTTP/1\\.1 [234]\\d\\d .*"), request + "\n->\n" + answer);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void no_query_is_answered_with_a_failure(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < REQUESTS; i++) {
      String path = PATHS.get(random.nextInt(PATHS.size()));
      String query = pieces(random, PIECES, 12);
      assertNoFailure("GET " + path + "?" + query + " HTTP/1.0\r\n\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 4})
  void no_body_is_answered_with_a_failure(long seed) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < REQUESTS; i++) {
      boolean api = random.nextBoolean();
      String body = pieces(random, random.nextInt(4) > 0 == api ? JSON : PIECES, 20);
      assertNoFailure(
          English.format(
              "POST %s HTTP/1.0\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s",
              api ? "/api/feedback" : "/feedback",
              api ? "application/json" : "application/x-www-form-urlencoded",
              body.length(),
              body));
    }
  }
}
