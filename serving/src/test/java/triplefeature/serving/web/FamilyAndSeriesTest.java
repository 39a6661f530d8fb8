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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * Folding, families and films for adults, as the page and the API have them. Films score by their
 * likes, which fall with the id: 1 to 3 are Toy Story, 4 and 5 Heat and its second part, 6 Babe, 7
 * for adults only.
 */
class FamilyAndSeriesTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server =
        TestServer.start(
            TinyModel.load(
                new MovieCatalog(
                    List.of(
                        film(1, "Toy Story", "Toy Story", false, "Family"),
                        film(2, "Toy Story 2", "Toy Story", false, "Family"),
                        film(3, "Toy Story 3", "Toy Story", false, "Family"),
                        film(4, "Heat", "Heat", false, "Crime"),
                        film(5, "Heat 2", "Heat", false, "Crime"),
                        film(6, "Babe", null, false, "Family"),
                        film(7, "Late Show", null, true, "Drama")))));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Movie film(int id, String title, String series, boolean adult, String genre) {
    return new Movie(
        id,
        null,
        null,
        title,
        null,
        null,
        null,
        1990 + id,
        null,
        List.of(genre),
        null,
        null,
        null,
        null,
        null,
        7,
        100,
        null,
        100 - id,
        series,
        adult);
  }

  private static JsonNode ask(String query) {
    HttpResponse<String> response = server.get("/api/recommendations?" + query);
    assertEquals(200, response.statusCode(), response.body());
    return TestServer.json(response);
  }

  private static List<Integer> ids(JsonNode films) {
    List<Integer> ids = new ArrayList<>();
    films.forEach(film -> ids.add(film.get("movieId").asInt()));
    return ids;
  }

  private static String page(String query) {
    HttpResponse<String> response = server.get("/?" + query);
    assertEquals(200, response.statusCode(), response.body());
    return response.body();
  }

  @Test
  void the_api_lists_one_film_of_a_series_with_the_others_in_it() {
    JsonNode films = ask("movieId=6&audience=any").get("recommendations");
    assertEquals(List.of(1, 4), ids(films));
    JsonNode others = films.get(0).get("series");
    assertEquals(List.of(2, 3), ids(others));
    assertEquals("Toy Story 2", others.get(0).get("title").asText());
    assertEquals(1992, others.get(0).get("year").asInt());
  }

  @Test
  void the_next_part_of_a_series_in_the_basket_leads() {
    JsonNode films = ask("movieId=1&movieId=4").get("recommendations");
    assertEquals(List.of(2, 5, 6), ids(films));
    assertEquals(List.of(3), ids(films.get(0).get("series")));
  }

  @Test
  void the_api_lists_every_film_where_folding_is_off() {
    JsonNode films = ask("movieId=6&audience=any&foldSeries=false").get("recommendations");
    assertEquals(List.of(1, 2, 3, 4, 5), ids(films));
    films.forEach(film -> assertEquals(0, film.get("series").size()));
  }

  @Test
  void the_api_answers_a_familys_basket_with_a_familys_films_and_says_so() {
    JsonNode answer = ask("movieId=1");
    assertEquals(List.of(2, 6), ids(answer.get("recommendations")));
    assertEquals(
        "Your films are for a family, so these are too.", answer.get("notes").get(0).asText());
    assertEquals(0, ask("movieId=1&audience=any").get("notes").size());
  }

  @ParameterizedTest
  @CsvSource({
    "audience=everybody, audience must be one of any.",
    "foldSeries=no, 'foldSeries must be one of true, false.'",
    "foldSeries=true&foldSeries=true, 'foldSeries can be given only once, not 2 times.'"
  })
  void what_they_may_be_is_said_where_they_are_something_else(String query, String message) {
    HttpResponse<String> response = server.get("/api/recommendations?movieId=1&" + query);
    assertEquals(400, response.statusCode());
    assertEquals(message, TestServer.json(response).at("/error/message").asText());
    String page = server.get("/?movieId=1&" + query).body();
    assertTrue(page.contains("<p class=\"error\""), page);
    assertTrue(page.contains(message), page);
  }

  @Test
  void the_page_names_the_films_that_are_folded_behind_a_click() {
    String page = page("movieId=4&limit=5");
    assertTrue(page.contains("<summary>and 2 more of the series Toy Story</summary>"), page);
    assertTrue(
        page.contains(
            "<li>Toy Story 2 (1992) <a href=\"./?movieId=4&amp;limit=5&amp;movieId=2#programme\""
                + " aria-label=\"More like this: Toy Story 2 (1992)\">More like this</a></li>"),
        page);
    String one = page("movieId=1&movieId=4");
    assertTrue(one.contains("<summary>and 1 more of the series Toy Story</summary>"), one);
    assertFalse(page("movieId=4&foldSeries=false").contains("more of the series"));
  }

  @Test
  void the_page_says_that_it_is_for_a_family_and_offers_all() {
    String offer =
        "Your films are for a family, so these are too. <a"
            + " href=\"./?movieId=1&amp;foldSeries=false&amp;audience=any#programme\">Show"
            + " all</a>";
    String page = page("movieId=1&foldSeries=false");
    assertTrue(page.contains(offer), page);
    String all = page("movieId=1&foldSeries=false&audience=any");
    assertFalse(all.contains("for a family, so"), all);
    assertTrue(all.contains("Heat"), all);
  }

  @Test
  void an_empty_list_for_a_family_still_offers_all() {
    String page = page("movieId=1&genre=Crime");
    assertTrue(page.contains("No film passes these filters"), page);
    assertTrue(page.contains("./?movieId=1&amp;genre=Crime&amp;audience=any#programme"), page);
  }

  @Test
  void the_form_and_the_links_keep_what_was_asked_for() {
    String page = page("movieId=4&audience=any&foldSeries=false");
    assertTrue(page.contains("<details class=\"filters\" open>"), page);
    assertTrue(page.contains("name=\"audience\" value=\"any\" checked"), page);
    assertTrue(page.contains("name=\"foldSeries\" value=\"false\" checked"), page);
    assertTrue(
        page.contains("./?movieId=4&amp;audience=any&amp;foldSeries=false&amp;movieId=1#"), page);
    String plain = page("movieId=4");
    assertFalse(plain.contains("value=\"any\" checked"), plain);
    assertFalse(plain.contains("<details class=\"filters\" open>"), plain);
  }

  @Test
  void a_film_for_adults_only_is_neither_recommended_nor_drawn_nor_among_the_best_of_a_cluster() {
    assertFalse(ids(ask("movieId=4&limit=100").get("recommendations")).contains(7));
    assertTrue(ids(ask("movieId=7&limit=100").get("recommendations")).size() > 1);
    for (int press = 0; press < 20; press++) {
      String drawn = server.get("/surprise").headers().firstValue("Location").orElseThrow();
      assertFalse(drawn.contains("Late"), drawn);
    }
    assertFalse(server.get("/cluster?n=0").body().contains("Late Show"));
  }
}
