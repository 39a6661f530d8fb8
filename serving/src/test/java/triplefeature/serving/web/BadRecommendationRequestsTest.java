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
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.recommend.Method;

/** What a bad request for recommendations is answered with. */
class BadRecommendationRequestsTest {
  private static final String ELEVEN =
      "title=a&title=b&title=c&title=d&title=e&title=f&title=g&title=h&title=i&title=j&movieId=1";

  private static final String ELEVEN_OF_TWO =
      "title=a&title=b&title=c&title=d&title=e&title=f&title=g&title=h&title=i&group=2:a&groupMovieId=2:1";

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode error(int status, String query) {
    HttpResponse<String> response = server.get("/api/recommendations?" + query);
    assertEquals(status, response.statusCode(), response.body());
    JsonNode error = TestServer.json(response).get("error");
    assertFalse(error.get("message").asText().isBlank());
    return error;
  }

  @ParameterizedTest
  @CsvSource({
    "title,''",
    "title,title=",
    "title,title=++&title=%09",
    "title," + ELEVEN,
    "movieId,movieId=0",
    "movieId,movieId=-1",
    "movieId,movieId=abc",
    "movieId,movieId=",
    "movieId,movieId=99999999999999999999",
    "movieId,movieId=4294967297",
    "group,group=Heat",
    "group,title=Alien&group=4:Heat",
    "group,group=0:Heat",
    "group,group=2",
    "group,group=2:a%00b",
    "title,group=2:&group=3:++",
    "title," + ELEVEN_OF_TWO,
    "groupMovieId,groupMovieId=7",
    "groupMovieId,title=Alien&groupMovieId=2:Heat",
    "groupMovieId,groupMovieId=1:0",
    "groupMovieId,groupMovieId=2:",
    "limit,title=Alien&limit=0",
    "limit,title=Alien&limit=101",
    "limit,title=Alien&limit=ten",
    "limit,title=Alien&limit=",
    "limit,title=Alien&limit=1.5",
    "limit,title=Alien&limit=5&limit=6",
    "sort,title=Alien&sort=oldest",
    "yearFrom,title=Alien&yearFrom=soon",
    "yearTo,title=Alien&yearTo=-5",
    "yearTo,title=Alien&yearFrom=2000&yearTo=1990",
    "language,title=Alien&language=english",
    "excludeMovieId,title=Alien&excludeMovieId=x",
    "title,title=%C3%28",
    "title,title=%ED%A0%80",
    "title,title=a%00b",
    "genre,title=Alien&genre=%ff"
  })
  void a_bad_parameter_is_named(String parameter, String query) {
    JsonNode error = error(400, query);
    assertEquals("invalid_parameter", error.get("code").asText());
    assertEquals(parameter, error.get("parameter").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"title=%zz", "title=%4", "title=%", "title=Alien&%=1", "title=Ali%"})
  void a_broken_percent_encoding_is_400(String query) throws IOException {
    String answer = server.raw("GET /api/recommendations?" + query + " HTTP/1.0\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("\"invalid_parameter\""), answer);
  }

  @Test
  void a_title_may_have_200_characters_and_no_more() {
    String poop = TestServer.encode("💩".repeat(200));
    assertEquals("title_not_found", error(422, "title=" + poop).get("code").asText());
    String longer = TestServer.encode("é".repeat(201));
    assertEquals("title", error(400, "title=" + longer).get("parameter").asText());
  }

  @Test
  void an_unknown_method_is_told_the_methods() {
    JsonNode error = error(400, "title=Alien&method=magic");
    assertEquals("unknown_method", error.get("code").asText());
    assertEquals(
        "[\"" + String.join("\",\"", Method.ids()) + "\"]", error.get("allowed").toString());
  }

  @Test
  void an_unknown_genre_is_told_the_genres() {
    JsonNode error = error(400, "title=Alien&excludeGenre=Nap");
    assertEquals("unknown_genre", error.get("code").asText());
    assertEquals(4, error.get("allowed").size());
  }

  @Test
  void an_unknown_film_is_404() {
    JsonNode error = error(404, "movieId=2000000000");
    assertEquals("movie_not_found", error.get("code").asText());
  }

  @Test
  void an_unknown_film_of_a_group_is_404_and_422() {
    JsonNode error = error(404, "title=Alien&groupMovieId=2:2000000000");
    assertEquals("groupMovieId", error.get("parameter").asText());
    assertEquals("solxx", error(422, "title=Alien&group=2:solxx").get("title").asText());
    String longer = TestServer.encode("2:" + "é".repeat(201));
    assertEquals("group", error(400, "group=" + longer).get("parameter").asText());
  }

  @Test
  void a_title_nothing_resembles_is_422_with_suggestions() {
    JsonNode error = error(422, "title=Alien&title=solxx");
    assertEquals("title_not_found", error.get("code").asText());
    assertEquals("solxx", error.get("title").asText());
    assertEquals("Solaris", error.get("suggestions").get(0).get("title").asText());
    assertEquals(0, error(422, "title=qqqqqq").get("suggestions").size());
  }

  @Test
  void an_error_is_not_as_long_as_what_caused_it() {
    HttpResponse<String> response =
        server.get("/api/recommendations?title=Alien&method=" + "x".repeat(20_000));
    assertEquals(400, response.statusCode());
    assertTrue(response.body().length() < 1000, response.body());
  }
}
