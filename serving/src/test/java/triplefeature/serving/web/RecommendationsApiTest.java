package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a good request for recommendations is answered with. */
class RecommendationsApiTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonNode ask(String query) {
    HttpResponse<String> response = server.get("/api/recommendations?" + query);
    assertEquals(200, response.statusCode(), response.body());
    assertEquals(
        "application/json;charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
    return TestServer.json(response);
  }

  private static List<Integer> ids(JsonNode answer) {
    List<Integer> ids = new ArrayList<>();
    answer.get("recommendations").forEach(each -> ids.add(each.get("movieId").asInt()));
    return ids;
  }

  @Test
  void three_titles_get_ten_films_with_reasons() {
    JsonNode answer = ask("title=The+Matrix&title=Alien&title=Brazil");
    assertEquals("collaborative", answer.get("method").asText());
    assertEquals("tiny-1", answer.get("modelVersion").asText());
    // Films 1, 2, 3 are the basket; likes fall with the id.
    assertEquals(List.of(4, 5, 6, 7, 8, 9, 10, 11, 12, 13), ids(answer));
    JsonNode first = answer.get("recommendations").get(0);
    assertEquals(1, first.get("rank").asInt());
    assertEquals("Solaris", first.get("title").asText());
    assertEquals(1964, first.get("year").asInt());
    assertEquals(1.0, first.get("score").asDouble());
    // All three speak alike and barely, so the first of them does.
    assertEquals(
        "A few of the people who liked The Matrix liked this", first.get("reason").asText());
    double shares = 0;
    for (JsonNode because : first.get("because")) {
      shares += because.get("share").asDouble();
      assertEquals(
          "a few of the people who liked it also liked this", because.get("text").asText());
      assertTrue(because.get("movieId").asInt() <= 3);
    }
    assertEquals(1, shares, 1e-9);
  }

  @Test
  void an_inexact_title_says_what_was_understood_and_offers_others() {
    JsonNode input = ask("title=solari").get("inputs").get(0);
    assertEquals("solari", input.get("query").asText());
    assertEquals(4, input.get("movieId").asInt());
    assertFalse(input.get("exact").asBoolean());
    assertEquals(5, input.get("alternatives").get(0).get("movieId").asInt());
    assertEquals(1965, input.get("alternatives").get(0).get("year").asInt());
  }

  @Test
  void blank_titles_are_ignored_and_equal_inputs_count_once() {
    JsonNode answer = ask("title=&title=Alien&title=+&title=alien&title=+Alien+&movieId=2");
    assertEquals(1, answer.get("inputs").size());
    assertEquals(2, answer.get("inputs").get(0).get("movieId").asInt());
  }

  @Test
  void films_can_be_named_by_id_beside_titles() {
    JsonNode inputs = ask("movieId=9&title=Alien").get("inputs");
    assertEquals("Alien", inputs.get(0).get("title").asText());
    assertEquals("9", inputs.get(1).get("query").asText());
    assertTrue(inputs.get(1).get("exact").asBoolean());
  }

  @Test
  void a_limit_is_met_exactly_and_the_basket_is_never_recommended() {
    assertEquals(23, ids(ask("title=Alien&limit=100")).size());
    assertFalse(ids(ask("title=Alien&limit=100")).contains(2));
    assertEquals(1, ids(ask("title=Alien&limit=1")).size());
  }

  @Test
  void filters_hold_for_every_film() {
    JsonNode answer =
        ask(
            "title=Alien&limit=100&genre=comedy&genre=Drama&excludeGenre=Thriller"
                + "&yearFrom=1963&yearTo=1980&excludeMovieId=5&language=FR");
    assertFalse(ids(answer).isEmpty());
    for (JsonNode film : answer.get("recommendations")) {
      String genres = film.get("genres").toString();
      assertTrue(genres.contains("Comedy") || genres.contains("Drama"), genres);
      assertFalse(genres.contains("Thriller"), genres);
      int year = film.get("year").asInt();
      assertTrue(year >= 1963 && year <= 1980, film.toString());
      assertTrue(film.get("movieId").asInt() % 2 == 1 && film.get("movieId").asInt() != 5);
    }
  }

  @Test
  void newest_first_reorders_the_same_films_without_a_year_last() {
    JsonNode answer = ask("title=Alien&limit=100&sort=newest");
    List<Integer> ids = ids(answer);
    assertEquals(23, ids.get(0));
    assertEquals(24, ids.get(ids.size() - 1));
    JsonNode last = answer.get("recommendations").get(ids.size() - 1);
    assertTrue(last.get("year").isNull());
    assertEquals(ids.size(), last.get("rank").asInt());
  }

  @Test
  void a_method_is_used_when_named() {
    assertEquals("cluster", ask("title=Alien&method=cluster").get("method").asText());
  }

  @Test
  void notes_are_there_even_when_there_are_none() {
    assertEquals(0, ask("title=Alien").get("notes").size());
  }
}
