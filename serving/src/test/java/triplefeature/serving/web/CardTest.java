package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** What a card says of a film, of films that know everything and films that know nothing. */
class CardTest {
  private static final String LONG = "A very long story. ".repeat(20).strip();

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    List<Movie> films = new ArrayList<>();
    films.add(film(1, "Basket", null, null, null, null));
    films.add(film(2, "Long", 170, "en", LONG, "Michael Mann"));
    films.add(film(3, "Short", 59, "cn", "A short story.", null));
    films.add(film(4, "Round", 120, "xx", null, "Joel Coen, Ethan Coen"));
    films.add(film(5, "Bare", null, null, null, null));
    server = TestServer.start(TinyModel.load(new MovieCatalog(films)));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Movie film(
      int id, String title, Integer runtime, String language, String overview, String directors) {
    return new Movie(
        id,
        1000 + id,
        null,
        title,
        null,
        List.of(),
        null,
        1990,
        runtime,
        List.of("Drama"),
        language,
        List.of(),
        List.of("Chile"),
        List.of(),
        overview,
        7.5f,
        1200,
        null,
        100 - id,
        null,
        false,
        directors);
  }

  private static String card(int id) {
    String page = server.get("/?title=Basket").body();
    int start = page.indexOf("id=\"film-" + id + "\"");
    return page.substring(start, page.indexOf("</tr>", start));
  }

  @Test
  void it_tells_length_language_direction_and_story() {
    String card = card(2);
    assertTrue(
        card.contains("<span class=\"facts\"> · 2 h 50 min · English · by Michael Mann</span>"),
        card);
    assertTrue(card.contains("<p class=\"story long\">" + LONG + "</p>"), card);
    assertTrue(card.contains("<p class=\"hint\">Chile · 7.5 of 10 by 1,200 votes</p>"), card);
    assertTrue(card.contains("https://www.themoviedb.org/movie/1002/watch"), card);
    assertTrue(card(3).contains(" · 59 min · Cantonese</span>"), card(3));
    assertTrue(card(4).contains(" · 2 h · No language · by Joel Coen, Ethan Coen</span>"), card(4));
  }

  @Test
  void what_is_not_known_leaves_no_hole() {
    assertFalse(card(4).contains("class=\"story"), card(4));
    assertFalse(card(5).contains("class=\"facts\"") || card(5).contains("class=\"story"), card(5));
  }

  @Test
  void no_language_is_offered_by_its_code_alone() {
    String page = server.get("/").body();
    assertTrue(page.contains("<option value=\"cn\">Cantonese</option>"), page);
    assertTrue(page.contains("<option value=\"xx\">No language</option>"), page);
  }

  @Test
  void a_longest_running_time_leaves_out_longer_films_and_counts_those_of_unknown_length() {
    String answer = server.get("/api/recommendations?title=Basket&runtimeMax=120").body();
    assertTrue(answer.contains("\"Short\"") && answer.contains("\"Round\""), answer);
    assertFalse(answer.contains("\"Long\"") || answer.contains("\"Bare\""), answer);
    // Films 1 and 5.
    assertTrue(answer.contains("leaves out 2 films whose running time is not known"), answer);
    String page = server.get("/?title=Basket&runtimeMax=59").body();
    assertTrue(page.contains("name=\"runtimeMax\"") && page.contains("value=\"59\""), page);
    assertEquals(1, page.split("<td class=\"rank\"", -1).length - 1);
    assertTrue(server.get("/?title=Basket&runtimeMax=x").body().contains("error-runtimeMax"));
  }

  @Test
  void three_of_the_list_make_an_evening_with_its_length() {
    String page = server.get("/?title=Basket").body();
    // Of four films 2, 3 and 4 score most; 2 is the best of them: 59 + 120 + 170 minutes.
    int evening = page.indexOf("An evening of three");
    String text = page.substring(evening, page.indexOf("</section>", evening));
    assertTrue(text.contains("5 h 49 min in all"), text);
    assertTrue(text.indexOf("Short (1990)") < text.indexOf("Round (1990)"), text);
    assertTrue(text.indexOf("to end on") > text.indexOf("Long (1990)"), text);
  }
}
