package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.feedback.Verdict;

/** A verdict given by the page's form, as a browser without JavaScript sends it. */
class FeedbackFormTest {
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = TestServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String formOf(String page) {
    StringBuilder form = new StringBuilder();
    Matcher inputs =
        Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"").matcher(page);
    while (inputs.find()) {
      String value = inputs.group(2).replace("&amp;", "&");
      form.append(inputs.group(1)).append('=').append(TestServer.encode(value)).append('&');
    }
    return form.toString();
  }

  private HttpResponse<String> post(String form) {
    return server.post("/feedback", "application/x-www-form-urlencoded", form);
  }

  @Test
  void a_verdict_is_stored_and_the_page_comes_back_with_thanks() {
    String page = server.get("/?title=Alien&title=Am%C3%A9lie&limit=2&method=cluster").body();
    HttpResponse<String> response = post(formOf(page) + "comment=ok&verdict=bad");
    assertEquals(303, response.statusCode(), response.body());
    Verdict verdict = server.verdicts.all().get(0);
    assertEquals(List.of(2, 6), verdict.basket());
    assertEquals(List.of(1, 3), verdict.recommended());
    assertFalse(verdict.good());
    assertEquals("ok", verdict.comment());
    String location = response.headers().firstValue("Location").orElse("");
    assertTrue(location.startsWith("./?") && location.endsWith("#verdict"), location);
    String back = server.get(location.substring(1, location.indexOf('#'))).body();
    assertTrue(back.contains("Thank you, your verdict is stored."));
    assertTrue(back.contains("value=\"Amélie\""));
  }

  @Test
  void whoever_gives_a_verdict_is_told_when_it_will_be_lost() {
    String said = "Verdicts last until the next restart";
    assertFalse(server.get("/?title=Alien").body().contains(said));
    server.verdicts.lasts = false;
    assertTrue(server.get("/?title=Alien").body().contains(said));
  }

  @Test
  void sending_the_form_twice_stores_one_verdict() {
    String form = formOf(server.get("/?title=Alien").body()) + "verdict=good";
    assertEquals(303, post(form).statusCode());
    assertEquals(303, post(form).statusCode());
    assertEquals(1, server.verdicts.all().size());
  }

  @Test
  void each_film_has_a_verdict_of_its_own() {
    String form = formOf(server.get("/?title=Alien").body());
    post(form + "good=1");
    post(form + "good=1");
    post(form + "bad=3");
    post(form + "verdict=good");
    List<Integer> about =
        server.verdicts.all().stream().map(Verdict::about).filter(id -> id != null).toList();
    assertEquals(3, server.verdicts.all().size());
    assertTrue(about.size() == 2 && about.contains(1) && about.contains(3));
  }

  @Test
  void two_people_whose_forms_have_no_id_are_both_kept() {
    String form = formOf(server.get("/?title=Alien").body()).replaceAll("id=[^&]*&", "");
    for (String verdict : List.of("good=1", "bad=3", "verdict=good")) {
      assertEquals(303, post(form + verdict).statusCode());
      assertEquals(303, post(form + verdict).statusCode());
    }
    // Three verdicts of each of two people.
    assertEquals(6, server.verdicts.all().size());
    assertEquals(2, server.verdicts.all().stream().filter(this::isGoodForTheFirst).count());
  }

  private boolean isGoodForTheFirst(Verdict verdict) {
    return verdict.good() && Integer.valueOf(1).equals(verdict.about());
  }

  @Test
  void two_people_with_the_same_programme_get_forms_of_their_own() {
    for (int person = 0; person < 2; person++) {
      String form = formOf(server.get("/?title=Alien").body());
      post(form + "good=1");
      post(form + "good=1");
    }
    assertEquals(2, server.verdicts.all().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id=7&good=1", "id=&good=1", "good=1&good=3", "id=7&verdict=good", "good=x"})
  void a_thumb_is_checked_as_any_other_verdict_is(String fields) {
    HttpResponse<String> response = post("movieIds=1&method=cluster&modelVersion=tiny-1&" + fields);
    assertEquals(400, response.statusCode(), response.body());
    assertTrue(server.verdicts.all().isEmpty());
  }

  @Test
  void the_way_back_may_be_as_long_as_an_address() {
    StringBuilder back = new StringBuilder("limit=2");
    // As LimitsTest has it: the longest address that ten titles make, over 18,000 characters.
    for (int i = 0; i < 10; i++) {
      back.append("&title=").append(TestServer.encode(i + "語".repeat(199)));
    }
    String form = "movieIds=1&method=cluster&modelVersion=tiny-1&verdict=good&back=";
    HttpResponse<String> response = post(form + TestServer.encode(back.toString()));
    assertEquals(303, response.statusCode(), response.body());
    String location = response.headers().firstValue("Location").orElse("");
    assertEquals("./?" + back + "&thanks=1#verdict", location);
    HttpResponse<String> tampered = post(form + "title=" + "x".repeat(60_000));
    assertEquals(400, tampered.statusCode());
    assertTrue(tampered.body().contains("back may have at most 32768 characters"));
    assertEquals(1, server.verdicts.all().size());
  }

  @Test
  void the_way_back_is_always_this_page() {
    String form = formOf(server.get("/?title=Alien").body()).replaceAll("back=[^&]*&", "");
    for (String back : List.of("//evil.example/", "a=1\r\nX: y", "https://evil.example")) {
      HttpResponse<String> response = post(form + "verdict=good&back=" + TestServer.encode(back));
      String location = response.headers().firstValue("Location").orElse("");
      assertTrue(location.startsWith("./?"), location);
      assertFalse(location.contains("\n"));
    }
  }

  @Test
  void a_form_that_was_tampered_with_is_told_why() {
    HttpResponse<String> response = post("verdict=good&movieIds=abc");
    assertEquals(400, response.statusCode());
    assertTrue(response.body().contains("movieIds must be a whole number"), response.body());
    assertEquals(400, post("a=%zz").statusCode());
  }
}
