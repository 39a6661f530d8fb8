package triplefeature.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.serving.artifact.ModelLoader;
import triplefeature.serving.feedback.FeedbackJournal;
import triplefeature.serving.web.WebServer;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.WebSettings;

/** Raw files to answers over HTTP: Apache Spark's artifacts, the real loader, the real server. */
@Tag("spark")
class EndToEndTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** All three are for a family, of which the fixture has too few films for a list. */
  private static final String THREE =
      "title=Toy+Stroy&title=Finding+Nemo&title=monsters+inc&audience=any";

  private static FeedbackJournal journal;
  private static WebServer server;

  @BeforeAll
  static void serve(@TempDir Path folder) throws Exception {
    journal = new FeedbackJournal(folder);
    ModelSlot slot = new ModelSlot("The model is being loaded.");
    server = new WebServer(WebSettings.on(0), slot, Optional.of(journal));
    server.start();
    assertEquals(503, get("/readyz").statusCode());
    slot.use(ModelLoader.load(FixtureModel.models()));
  }

  @AfterAll
  static void stop() throws IOException {
    server.stop();
    journal.close();
  }

  @Test
  void it_is_alive_and_ready() throws Exception {
    assertEquals(200, get("/healthz").statusCode());
    JsonNode ready = json(get("/readyz"), 200);
    assertEquals(42, ready.get("movies").asInt());
    assertEquals(version(), ready.get("modelVersion").asText());
    HttpResponse<String> metrics = get("/metrics");
    assertEquals(200, metrics.statusCode());
    assertTrue(metrics.body().contains("# TYPE "), metrics.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "collaborative", "cluster"})
  void three_titles_get_ten_films_and_their_reasons(String method) throws Exception {
    JsonNode answer = json(get("/api/recommendations?" + THREE + "&method=" + method), 200);
    assertEquals(method, answer.get("method").asText());
    assertEquals(version(), answer.get("modelVersion").asText());
    assertEquals(862, answer.at("/inputs/0/movieId").asInt());
    assertEquals("Toy Stroy", answer.at("/inputs/0/query").asText());
    assertEquals(1995, answer.at("/inputs/0/year").asInt());
    assertEquals(585, answer.at("/inputs/2/movieId").asInt());
    assertEquals(10, answer.get("recommendations").size());
    int rank = 1;
    for (JsonNode each : answer.get("recommendations")) {
      assertEquals(rank++, each.get("rank").asInt());
      assertTrue(!java.util.Set.of(862, 12, 585).contains(each.get("movieId").asInt()));
      assertTrue(
          each.get("reason")
              .asText()
              .matches("(?s)[A-Z\\d].*(Toy Story|Finding Nemo|Monsters, Inc).*"),
          each.toString());
      double shares = 0;
      for (JsonNode reason : each.get("because")) {
        shares += reason.get("share").asDouble();
        assertTrue(!reason.get("text").asText().isBlank());
      }
      assertEquals(1, shares, 1e-6);
    }
  }

  @Test
  void filters_and_order_are_kept() throws Exception {
    JsonNode answer =
        json(
            get(
                "/api/recommendations?movieId=603&genre=Science+Fiction&yearTo=1990"
                    + "&excludeMovieId=11&sort=newest&limit=5"),
            200);
    assertEquals(5, answer.get("recommendations").size());
    int newest = 1990;
    for (JsonNode each : answer.get("recommendations")) {
      assertTrue(each.get("year").asInt() <= newest, answer.toString());
      newest = each.get("year").asInt();
      assertNotEquals(11, each.get("movieId").asInt());
      assertTrue(each.get("genres").toString().contains("Science Fiction"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400, invalid_parameter",
    "title=, 400, invalid_parameter",
    "movieId=none, 400, invalid_parameter",
    "movieId=862&limit=0, 400, invalid_parameter",
    "movieId=862&limit=101, 400, invalid_parameter",
    "movieId=862&yearFrom=x, 400, invalid_parameter",
    "movieId=862&method=magic, 400, unknown_method",
    "movieId=862&genre=Opera, 400, unknown_genre",
    "movieId=1, 404, movie_not_found",
    "title=qqqqxxxxzzzz, 422, title_not_found"
  })
  void a_bad_request_says_what_is_wrong(String query, int status, String code) throws Exception {
    JsonNode error = json(get("/api/recommendations?" + query), status).get("error");
    assertEquals(code, error.get("code").asText());
    assertTrue(!error.get("message").asText().isBlank());
  }

  @Test
  void titles_are_suggested_while_they_are_typed() throws Exception {
    JsonNode answer = json(get("/api/titles?q=back+to+the+f&limit=2"), 200);
    assertEquals("back to the f", answer.get("query").asText());
    assertEquals(2, answer.get("titles").size());
    assertTrue(answer.at("/titles/0/title").asText().startsWith("Back to the Future"));
    json(get("/api/titles"), 400);
  }

  @Test
  void methods_are_listed_as_not_yet_measured() throws Exception {
    JsonNode answer = json(get("/api/methods"), 200);
    assertEquals(false, answer.get("evaluated").asBoolean());
    assertEquals(4, answer.get("methods").size());
    assertEquals("together", answer.at("/methods/0/method").asText());
    assertTrue(answer.at("/methods/0/default").asBoolean());
    assertTrue(answer.at("/methods/0/figures").isNull());
  }

  @Test
  void a_verdict_is_stored_once() throws Exception {
    String verdict =
        """
        {"id":"7f0b2d9e-3c1a-4a55-9d3e-0a1b2c3d4e5f","movieIds":[862,12,585],"recommended":[863],
         "about":863,"method":"content","verdict":"good","modelVersion":"%s"}"""
            .replace("%s", version());
    assertEquals(201, post("/api/feedback", "application/json", verdict).statusCode());
    assertEquals(200, post("/api/feedback", "application/json", verdict).statusCode());
    JsonNode error =
        json(post("/api/feedback", "application/json", "{\"movieIds\":[862]}"), 400).get("error");
    assertEquals("invalid_parameter", error.get("code").asText());
    assertEquals(415, post("/api/feedback", "text/plain", verdict).statusCode());
    String form = "movieIds=862&method=content&verdict=bad&modelVersion=" + version();
    assertEquals(303, post("/feedback", "application/x-www-form-urlencoded", form).statusCode());
  }

  @Test
  void the_page_shows_form_and_programme() throws Exception {
    HttpResponse<String> form = get("/");
    assertEquals(200, form.statusCode());
    assertTrue(form.body().contains("<form"), form.body());
    HttpResponse<String> programme = get("/?" + THREE + "&method=content");
    assertEquals(200, programme.statusCode());
    assertTrue(programme.body().contains("Toy Story 2"), programme.body());
    HttpResponse<String> wrong = get("/?title=qqqqxxxxzzzz");
    assertEquals(422, wrong.statusCode());
    assertTrue(wrong.body().contains("qqqqxxxxzzzz"), wrong.body());
  }

  @Test
  void what_is_not_there_is_not_found_and_a_wrong_method_not_allowed() throws Exception {
    json(get("/api/nothing"), 404);
    assertEquals(405, post("/api/titles", "text/plain", "q=heat").statusCode());
  }

  private static String version() {
    return FixtureModel.manifest().modelVersion();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(path)).header("Accept", "application/json"));
  }

  private static HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }

  private static JsonNode json(HttpResponse<String> response, int status) throws Exception {
    assertEquals(status, response.statusCode(), response.body());
    return JSON.readTree(response.body());
  }
}
