package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.text.Build;

/** Titles, methods, health, readiness and metrics. */
class OtherEndpointsTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void titles_are_suggested_best_first() {
    JsonNode answer = TestServer.json(server.get("/api/titles?q=sol&limit=1"));
    assertEquals("sol", answer.get("query").asText());
    assertEquals(1, answer.get("titles").size());
    JsonNode first = answer.get("titles").get(0);
    assertEquals(4, first.get("movieId").asInt());
    assertEquals("Solaris", first.get("title").asText());
    assertEquals(1964, first.get("year").asInt());
    // Three of the seven letters: see the search of the tiny model.
    assertEquals(3.0 / 7, first.get("score").asDouble());
  }

  @Test
  void eight_titles_are_suggested_where_no_limit_is_given() {
    assertEquals(8, TestServer.json(server.get("/api/titles?q=a")).get("titles").size());
  }

  @Test
  void a_blank_query_finds_nothing() {
    assertEquals(0, TestServer.json(server.get("/api/titles?q=+")).get("titles").size());
  }

  @ParameterizedTest
  @CsvSource({"q,''", "q,q=a&q=b", "limit,q=a&limit=0", "limit,q=a&limit=101"})
  void a_bad_parameter_is_named(String parameter, String query) {
    HttpResponse<String> response = server.get("/api/titles?" + query);
    assertEquals(400, response.statusCode());
    assertEquals(parameter, TestServer.json(response).get("error").get("parameter").asText());
  }

  @Test
  void a_query_may_have_200_characters() {
    assertEquals(200, server.get("/api/titles?q=" + "x".repeat(200)).statusCode());
    assertEquals(400, server.get("/api/titles?q=" + "x".repeat(201)).statusCode());
  }

  @Test
  void methods_come_in_their_measured_order() {
    JsonNode answer = TestServer.json(server.get("/api/methods"));
    assertTrue(answer.get("evaluated").asBoolean());
    JsonNode second = answer.get("methods").get(1);
    assertEquals("cluster", second.get("method").asText());
    assertEquals(2, second.get("rank").asInt());
    assertEquals(0.16, second.get("figures").get("ndcg").asDouble());
    // All three figures of the tiny model are alike.
    assertEquals(0.16, second.get("figures").get("objective").asDouble(), 1e-12);
    assertEquals(0.16, second.get("figures").get("weighedNdcg").asDouble());
    assertEquals(4.5, second.get("figures").get("topTwenty").asDouble());
    assertEquals(1234, second.get("figures").get("differentFilms").asInt());
    assertEquals(0.25, second.get("figures").get("genreDeficit").asDouble());
    assertEquals(1.5, second.get("figures").get("filmsPerSeries").asDouble());
    assertTrue(answer.get("methods").get(0).get("default").asBoolean());
    assertTrue(!second.get("default").asBoolean());
  }

  @Test
  void without_an_evaluation_figures_are_null_and_the_joint_method_leads() throws IOException {
    try (TestServer other = TestServer.start(TinyModel.load(Evaluation.NONE))) {
      JsonNode answer = TestServer.json(other.get("/api/methods"));
      assertTrue(!answer.get("evaluated").asBoolean());
      JsonNode first = answer.get("methods").get(0);
      assertEquals("together", first.get("method").asText());
      assertTrue(first.get("default").asBoolean());
      assertTrue(first.get("figures").isNull() && first.get("rank").isNull());
      assertTrue(other.get("/").body().contains("without an evaluation"));
    }
  }

  @Test
  void before_a_model_is_loaded_the_process_lives_but_is_not_ready() throws IOException {
    try (TestServer early = TestServer.withoutModel()) {
      assertEquals(200, early.get("/healthz").statusCode());
      assertEquals(200, early.get("/metrics").statusCode());
      HttpResponse<String> ready = early.get("/readyz");
      assertEquals(503, ready.statusCode());
      JsonNode error = TestServer.json(ready).get("error");
      assertEquals("not_ready", error.get("code").asText());
      assertTrue(error.get("message").asText().contains("still reading models/tiny-1"));
      assertEquals(503, early.get("/").statusCode());
      assertEquals(503, early.get("/api/recommendations?title=Alien").statusCode());
      early.models.use(TinyModel.load());
      assertEquals(200, early.get("/readyz").statusCode());
      assertEquals(200, early.get("/").statusCode());
    }
  }

  @Test
  void metrics_say_which_program_this_is() throws IOException {
    String text = server.get("/metrics").body();
    assertTrue(
        text.contains(
            "triplefeature_build{commit=\""
                + Build.commit()
                + "\",version=\""
                + Build.version()
                + "\"} 1"),
        text);
    assertTrue(Build.version().matches("[0-9]+\\.[0-9]+\\.[0-9]+"), Build.version());
    assertTrue(Build.commit().matches("unknown|[0-9a-f]{40}"), Build.commit());
  }

  @Test
  void metrics_count_requests_by_route_and_never_by_path() {
    server.get("/healthz");
    server.get("/secret-path");
    HttpResponse<String> response = server.get("/metrics");
    assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    String text = response.body();
    assertTrue(
        text.contains(
            "triplefeature_http_requests_total{method=\"GET\",route=\"/healthz\",status=\"200\"}"),
        text);
    assertTrue(text.contains("route=\"none\",status=\"404\""), text);
    assertTrue(text.contains("triplefeature_http_request_duration_seconds_bucket{"), text);
    assertTrue(text.contains("triplefeature_model_movies{version=\"tiny-1\"} 24"), text);
    assertTrue(text.contains("triplefeature_uptime_seconds "), text);
    assertTrue(!text.contains("secret-path"), text);
  }
}
