package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.serving.model.EmptyModel;
import triplefeature.serving.recommend.Films;
import triplefeature.serving.recommend.Films.Film;

/** A server that knows films and nothing else: every page and every method answers all the same. */
class EmptyModelTest {
  private static final int SIZE = 30;

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    Film[] films = new Film[SIZE];
    java.util.Arrays.setAll(films, i -> new Film(null, 0, 0));
    server = TestServer.start(EmptyModel.of(Films.catalog(films)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "collaborative | “People like you” knows no film for this request; “Similar films” adds the"
            + " rest.",
        "cluster | “Same mix of genres” knows no film for this request; “Similar films” adds the"
            + " rest.",
        "together | ",
        "content | "
      })
  void every_method_answers_with_ten_films(String method, String note) throws IOException {
    HttpResponse<String> response =
        server.get("/api/recommendations?movieId=1&movieId=2&method=" + method);
    assertEquals(200, response.statusCode(), response.body());
    JsonNode answer = TestServer.json(response);
    assertEquals(10, answer.get("recommendations").size());
    JsonNode because = answer.at("/recommendations/0/because");
    assertEquals(2, because.size());
    assertEquals(0.5, because.at("/0/share").asDouble(), 1e-9);
    assertEquals(
        "the data names nothing of note that they share; this is here for its votes",
        because.at("/0/text").asText());
    assertEquals(note == null ? "" : note, answer.at("/notes/0").asText());
  }

  @Test
  void as_many_films_as_there_are() throws IOException {
    HttpResponse<String> all =
        server.get("/api/recommendations?movieId=1&limit=100&method=cluster");
    assertEquals(SIZE - 1, TestServer.json(all).get("recommendations").size());
  }

  @ParameterizedTest
  @CsvSource({
    "200, ",
    "200, ?movieId=1&movieId=2",
    "200, map",
    "200, map?movieId=1",
    "200, quality",
    "200, api",
    "200, api/methods",
    "200, api/titles?q=film",
    "404, cluster?n=0",
    "422, api/recommendations?title=Film"
  })
  void every_page_answers(int status, String path) throws IOException {
    HttpResponse<String> response = server.get("/" + (path == null ? "" : path));
    assertEquals(status, response.statusCode(), response.body());
  }

  @Test
  void why_it_was_not_evaluated_is_said_in_place_of_a_command_that_would_not_help()
      throws IOException {
    String page = server.get("/quality").body();
    assertTrue(page.contains("Not evaluated: no user has at least 8 likes."), page);
    assertFalse(page.contains("./run pipeline"), page);
  }
}
