package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question sent as JSON, and one of which only a part is understood. */
class SentRecommendationsTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(String body) {
    return server.post("/api/recommendations", "application/json", body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title=Alien|{\"title\":\"Alien\"}",
        "title=Alien&title=Heat&movieId=3&limit=4|{\"title\":[\"Alien\",\"Heat\"],\"movieId\":3,\"limit\":4}",
        "title=Alien&variety=0.9&sort=newest|{\"title\":[\"Alien\"],\"variety\":0.9,\"sort\":\"newest\"}",
        "movieId=2&foldSeries=false&audience=any|{\"movieId\":[2],\"foldSeries\":false,\"audience\":\"any\"}",
        "title=Alien&genre=Drama&excludeGenre=Comedy&yearFrom=1965|{\"title\":\"Alien\",\"genre\":[\"Drama\"],\"excludeGenre\":\"Comedy\",\"yearFrom\":1965,\"yearTo\":null,\"other\":{}}",
        "title=Alien&excludeMovieId=1&excludeMovieId=4|{\"title\":\"Alien\",\"excludeMovieId\":[1,\"4\"]}",
        "title=Alien&title=qqqq&lenient=true|{\"title\":[\"Alien\",\"qqqq\"],\"lenient\":true}",
        "title=Alien&group=2:Heat&group=3:Jaws&groupMovieId=2:9|{\"title\":\"Alien\",\"group\":[\"2:Heat\",\"3:Jaws\"],\"groupMovieId\":\"2:9\"}",
        "title=Alien&group=2:qqqq&lenient=true|{\"title\":\"Alien\",\"group\":\"2:qqqq\",\"lenient\":true}",
        "title=Alien&runtimeMax=120|{\"title\":\"Alien\",\"runtimeMax\":120}",
        "title=qqqq|{\"title\":\"qqqq\"}",
        "title=Alien&limit=0|{\"title\":\"Alien\",\"limit\":0}",
        "title=Alien&limit=1&limit=2|{\"title\":\"Alien\",\"limit\":[1,2]}",
        "title=|{}"
      })
  void it_is_answered_as_the_same_question_in_an_address(String query, String body) {
    HttpResponse<String> asked = server.get("/api/recommendations?" + query);
    HttpResponse<String> sent = send(body);
    assertEquals(asked.body(), sent.body());
    assertEquals(asked.statusCode(), sent.statusCode());
  }

  private static String leavingOut(int films) {
    String ids =
        IntStream.rangeClosed(1, films).mapToObj(id -> "" + id).collect(Collectors.joining(","));
    return "{\"title\":\"Playtime\",\"limit\":100,\"excludeMovieId\":[" + ids + "]}";
  }

  @Test
  void five_thousand_films_can_be_left_out_and_no_more() {
    // Films 1 to 23 and many that the catalogue does not have; the 24th is the basket.
    JsonNode none = TestServer.json(send(leavingOut(5000)));
    assertEquals(0, none.get("recommendations").size());
    assertEquals(23 - 20, TestServer.json(send(leavingOut(20))).get("recommendations").size());
    HttpResponse<String> more = send(leavingOut(5001));
    assertEquals(400, more.statusCode());
    assertTrue(
        more.body().contains("excludeMovieId may hold at most 5000 films, not 5001."), more.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "body|''",
        "body|[]",
        "body|{",
        "body|{\"title\":\"Alien\",\"title\":\"Heat\"}",
        "title|{\"title\":{\"a\":1}}",
        "title|{\"title\":[[\"Alien\"]]}",
        "title|{\"title\":[null]}",
        "title|{\"title\":\"a\\u0000b\"}",
        "title|{\"title\":\"\\ud800\"}",
        "movieId|{\"movieId\":1.5}",
        "movieId|{\"movieId\":-1}",
        "group|{\"group\":\"Heat\"}",
        "group|{\"group\":2}",
        "groupMovieId|{\"title\":\"Alien\",\"groupMovieId\":[\"2:x\"]}",
        "excludeMovieId|{\"title\":\"Alien\",\"excludeMovieId\":[1,true]}",
        "runtimeMax|{\"title\":\"Alien\",\"runtimeMax\":0}",
        "lenient|{\"title\":\"Alien\",\"lenient\":\"maybe\"}"
      })
  void what_is_wrong_is_named(String parameter, String body) {
    HttpResponse<String> response = send(body == null ? "" : body);
    assertEquals(400, response.statusCode(), response.body());
    assertEquals(parameter, TestServer.json(response).get("error").get("parameter").asText());
  }

  @Test
  void too_many_values_another_type_and_too_long_a_body_are_refused() {
    String many = "[" + "\"a\",".repeat(200) + "\"a\"]";
    assertTrue(send("{\"genre\":" + many + "}").body().contains("too_many_parameters"));
    assertEquals(415, server.post("/api/recommendations", "text/plain", "{}").statusCode());
    assertEquals(413, send("{\"title\":\"" + "a".repeat(70_000) + "\"}").statusCode());
  }

  @Test
  void a_lenient_answer_says_what_it_left_out() {
    JsonNode answer =
        TestServer.json(
            server.get(
                "/api/recommendations?title=Alien&title=solxx&yearFrom=soon&movieId=999&lenient=true"));
    assertEquals(1, answer.get("inputs").size());
    assertEquals(10, answer.get("recommendations").size());
    assertEquals(
        "title_not_found,movie_not_found,invalid_parameter",
        answer
            .get("problems")
            .valueStream()
            .map(each -> each.get("code").asText())
            .collect(Collectors.joining(",")));
    assertEquals(
        "Solaris", answer.at("/problems/0/suggestions/0/title").asText(), answer.toString());
    assertEquals(422, server.get("/api/recommendations?title=solxx&lenient=true").statusCode());
    assertEquals(
        0, TestServer.json(server.get("/api/recommendations?title=Alien")).get("problems").size());
  }

  @Test
  void the_page_leaves_out_what_a_browser_remembers_and_names_it_in_no_link() {
    HttpResponse<String> page =
        server.post("/", "application/x-www-form-urlencoded", "title=Alien&limit=3&seen=1+3+4");
    assertEquals(200, page.statusCode());
    assertFalse(page.body().contains("id=\"film-1\"") || page.body().contains("id=\"film-4\""));
    assertTrue(page.body().contains("id=\"film-5\""), page.body());
    assertFalse(page.body().contains("&amp;seen=") || page.body().contains("excludeMovieId=1#"));
    assertEquals(415, server.post("/", "application/json", "{}").statusCode());
    String ids =
        IntStream.rangeClosed(1, 4800).mapToObj(id -> "" + id).collect(Collectors.joining("+"));
    assertEquals(
        200,
        server
            .post("/", "application/x-www-form-urlencoded", "title=Alien&seen=" + ids)
            .statusCode());
  }

  @Test
  void the_catalogue_is_a_line_a_film_and_not_sent_twice() {
    HttpResponse<String> all = server.get("/catalogue");
    assertEquals(200, all.statusCode());
    assertEquals(TinyModel.SIZE, all.body().lines().count());
    assertTrue(all.body().contains("6\t\t1966\tAmélie\n"), all.body());
    String tag = all.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        server.send(
            java.net.http.HttpRequest.newBuilder(server.uri("/catalogue"))
                .header("If-None-Match", tag));
    assertEquals(304, again.statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/api/recommendations?title=Alien,true",
    "HEAD,/api/titles?q=a,true",
    "GET,/api/recommendations,true",
    "GET,/api/none,true",
    "POST,/api/recommendations,false",
    "POST,/api/feedback,false",
    "OPTIONS,/api/feedback,false",
    "GET,/,false",
    "GET,/metrics,false"
  })
  void pages_of_other_sites_may_read_the_api_and_nothing_else(
      String method, String path, boolean allowed) {
    HttpResponse<String> response =
        server.send(
            java.net.http.HttpRequest.newBuilder(server.uri(path))
                .header("Origin", "https://films.example")
                .method(method, java.net.http.HttpRequest.BodyPublishers.noBody()));
    assertEquals(
        allowed ? "*" : "",
        response.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
  }
}
