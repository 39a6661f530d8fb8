package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map of clusters and the page of one. */
class MapTest {
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
  void every_cluster_is_a_circle_and_an_entry_of_the_list() {
    String page = server.get("/map").body();
    assertEquals(1, Pattern.compile("<circle cx=").matcher(page).results().count());
    assertTrue(page.contains("<li><a href=\"cluster?n=0\">All</a> (24)"), page);
  }

  @Test
  void a_basket_and_its_programme_are_marked() {
    String page = server.get("/map?title=Alien&title=Heat&limit=5").body();
    // One cluster, so both films of the basket and all five of the programme are in it.
    assertTrue(page.contains("★2 ▶5"), page);
    assertTrue(page.contains("★ Alien (1962)"), page);
    assertTrue(
        page.contains("./?title=Alien&amp;title=Heat&amp;limit=5#programme")
            || page.contains("./?limit=5&amp;title=Alien&amp;title=Heat#programme"),
        page);
  }

  @Test
  void a_cluster_names_its_best_films() {
    String page = server.get("/cluster?n=0").body();
    assertTrue(page.contains("<h1>All</h1>"), page);
    assertTrue(page.contains("href=\"./?movieId=1#programme\">The Matrix (1961)</a>"), page);
  }

  @ParameterizedTest
  @CsvSource({
    "404,cluster?n=1,There is no group 1",
    "400,cluster?n=x,n must be a whole number",
    "400,cluster?n=-1,n must be a whole number",
    "400,cluster,n is missing",
    "422,map?title=qqqq,No film resembles “qqqq”",
    "400,map?title=Alien&variety=2,variety must be a number from 0 to 1"
  })
  void what_is_not_there_is_said(int status, String path, String message) {
    HttpResponse<String> response = server.get("/" + path);
    assertEquals(status, response.statusCode(), path);
    assertTrue(response.body().contains(message), response.body());
  }
}
