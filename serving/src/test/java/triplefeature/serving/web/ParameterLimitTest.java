package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many parameters a request may have, and what becomes of those that nobody knows. */
class ParameterLimitTest {
  private static final String FORM = "application/x-www-form-urlencoded";

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Of six characters each, so that 5,000 fit into a request, as {@code &100=1}. */
  private static String unknown(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "&" + Integer.toString(36 * 36 + i, 36) + "=1")
        .collect(Collectors.joining());
  }

  /** A page without the id that each verdict's form has of its own. */
  private static String page(String path) {
    HttpResponse<String> response = server.get(path);
    assertEquals(200, response.statusCode(), response.body());
    return response.body().replaceAll("name=\"id\" value=\"[^\"]+\"", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?title=Alien&limit=100",
        "/map?title=Alien&limit=100",
        "/cluster?n=0&limit=100",
        "/api/recommendations?title=Alien&limit=100",
        "/api/titles?q=Alien&limit=100"
      })
  void five_thousand_are_refused_in_words(String path) {
    HttpResponse<String> response = server.get(path + unknown(5000));
    assertEquals(400, response.statusCode());
    // Two of the question and the 5,000.
    assertTrue(
        response.body().contains("at most 200 parameters, not 5002"),
        response.body().substring(0, Math.min(1000, response.body().length())));
    if (path.startsWith("/api")) {
      assertEquals(
          "too_many_parameters", TestServer.json(response).get("error").get("code").asText());
    }
  }

  @Test
  void a_form_of_five_thousand_fields_is_refused_too_and_stores_nothing() {
    int before = server.verdicts.all().size();
    String verdict = "movieIds=1&method=cluster&verdict=good&modelVersion=tiny-1";
    HttpResponse<String> response = server.post("/feedback", FORM, verdict + unknown(5000));
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("at most 200 parameters, not 5004"), response.body());
    String back = "&back=" + TestServer.encode("title=Alien" + unknown(200));
    assertEquals(400, server.post("/feedback", FORM, verdict + back).statusCode());
    assertEquals(before, server.verdicts.all().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?title=Alien&limit=100", "/map?title=Alien&limit=100"})
  void unknown_ones_leave_no_trace_in_the_page(String path) {
    assertEquals(page(path), page(path + unknown(150)));
  }

  @Test
  void a_long_address_is_not_said_again_for_each_of_many_films() {
    String path = "/?title=Alien&variety=0.5" + "+".repeat(30_000) + "&limit=";
    // Two links each of 30,000 characters: 600,000 for ten films, 1,380,000 for the 23 that are not
    // in the basket.
    assertTrue(page(path + 10).contains("Not this one: The Matrix"));
    String many = page(path + 100);
    assertTrue(many.contains("The Matrix"));
    assertFalse(many.contains("Not this one") || many.contains("More like this"));
    assertTrue(many.length() < 300_000, many.length() + " characters");
  }

  @Test
  void a_full_address_offers_no_link_that_would_be_refused_and_takes_a_verdict() {
    String most = "?title=Alien" + "&excludeMovieId=24".repeat(198);
    assertTrue(page("/" + most).contains("Not this one: The Matrix"));
    String full = most + "&excludeMovieId=23";
    String page = page("/" + full);
    assertTrue(page.contains("The Matrix"));
    assertFalse(page.contains("Not this one") || page.contains("More like this"), page);
    String form = "movieIds=2&method=cluster&verdict=good&modelVersion=tiny-1&back=";
    HttpResponse<String> stored =
        server.post("/feedback", FORM, form + TestServer.encode(full.substring(1)));
    assertEquals(303, stored.statusCode());
    String location = stored.headers().firstValue("Location").orElseThrow();
    page(location.substring(1, location.indexOf('#')));
  }
}
