package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees, without any JavaScript. */
class HomePageTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String page(int status, String query) {
    HttpResponse<String> response = server.get("/" + query);
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(
        "text/html;charset=utf-8", response.headers().firstValue("Content-Type").orElse(""));
    return response.body();
  }

  private static int count(String page, String regex) {
    return (int) Pattern.compile(regex).matcher(page).results().count();
  }

  @Test
  void the_form_has_three_titles_and_the_methods_in_their_measured_order() {
    String page = page(200, "");
    assertEquals(3, count(page, "<input id=\"title-\\d\" name=\"title\""));
    assertEquals(3, count(page, "<label for=\"title-\\d\""));
    assertTrue(page.indexOf("value=\"collaborative\" checked") < page.indexOf("value=\"cluster\""));
    assertTrue(page.indexOf("value=\"cluster\"") < page.indexOf("value=\"content\""));
    assertTrue(page.contains("Measured: place 2 of 3"));
    assertFalse(page.contains("NDCG"), "a figure for those who know it already");
    assertFalse(page.contains("<table"));
  }

  @Test
  void a_programme_is_a_table_of_ten_films_with_their_reasons() {
    String page = page(200, "?title=The+Matrix&title=Alien&title=Brazil&method=content");
    assertEquals(10, count(page, "<td class=\"rank\""));
    assertEquals(30, count(page, "a few of the people who liked it also liked this"));
    assertTrue(page.contains("<strong>33 % from Alien:</strong>"), page);
    assertTrue(page.contains("value=\"content\" checked"));
    assertTrue(page.contains("https://www.themoviedb.org/movie/1004/watch\" target=\"_blank\""));
  }

  @Test
  void every_film_has_one_sentence_and_the_numbers_behind_a_click() {
    String page = page(200, "?title=The+Matrix&title=Alien&title=Brazil");
    assertEquals(
        10,
        count(page, "<p class=\"reason\">A few of the people who liked The Matrix liked this</p>"));
    assertEquals(10, count(page, "<details class=\"shares\">\\s*<summary>Why\\?"));
    // Who hears one of ten alike links hears of which film it is.
    assertTrue(
        page.contains("<summary>Why?<span class=\"sr-only\"> The numbers for Amélie</span>"), page);
  }

  @Test
  void who_watches_along_has_fields_that_are_folded_away_until_they_are_used() {
    String page = page(200, "?title=Alien");
    assertEquals(3, count(page, "<input id=\"title-2-\\d\" name=\"group2\""));
    assertEquals(3, count(page, "<input id=\"title-3-\\d\" name=\"group3\""));
    assertTrue(page.contains("<details class=\"others\">"), page);
    assertFalse(page.contains("class=\"whose\""), page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?title=Alien&group=2:Heat&groupMovieId=3:8",
        "?group=1:Alien&group2=&group2=Heat&groupMovieId=3:8&group3=",
        "?groupMovieId=1:2&group2=Heat&group3=Jaws&title=&group2="
      })
  void a_card_says_whose_film_it_is_however_the_people_were_named(String query) {
    String page = page(200, query);
    assertEquals(
        10,
        count(
            page,
            "<p class=\"whose\">Whose film: First person 33 %, Second person 33 %, Third person 33 %<"));
    assertTrue(page.contains("<details class=\"others\" open>"), page);
    assertTrue(page.contains("For Alien (1962) with Heat (1967) with Jaws (1968); method"), page);
  }

  @Test
  void what_is_wrong_with_another_persons_film_stands_beside_its_field() {
    String page = page(200, "?title=Alien&group=3:solxx&group=2:&group=2:qqqq&groupMovieId=2:x");
    assertTrue(page.contains("id=\"title-2-2-note\""), page);
    assertEquals(
        1, count(page, "name=\"group2\" type=\"text\" value=\"qqqq\"[^>]*aria-invalid=\"true\""));
    assertEquals(
        1, count(page, "name=\"group3\" type=\"text\" value=\"solxx\"[^>]*aria-invalid=\"true\""));
    // To take a suggestion is to name it for the same person.
    assertEquals(2, count(page, "groupMovieId=3%3A\\d[^\"]*\">Solaris"));
    assertEquals(1, count(page, "id=\"error-groupMovieId\""));
    String unknown = page(200, "?title=Alien&group=7:Heat");
    assertEquals(1, count(unknown, "<li>group must be a number from 1 to 3, a colon and a film"));
  }

  @Test
  void one_film_of_which_all_comes_is_not_told_in_percent() {
    String page = page(200, "?title=Alien");
    assertEquals(10, count(page, "<strong>All from Alien:</strong>"));
    assertFalse(page.contains("100 % from"), page);
  }

  @Test
  void what_was_understood_is_said_with_the_alternatives_as_links() {
    String page = page(200, "?title=solari&title=&title=Alien");
    assertTrue(page.contains("Understood as Solaris (1964)"));
    assertTrue(
        page.contains("title=&amp;title=Alien&amp;movieId=5#programme\">Solaris (1965)"), page);
    String picked = page(200, "?title=&title=Alien&movieId=5");
    assertTrue(picked.contains("name=\"movieId\" value=\"5\" checked> Solaris (1965)"), picked);
  }

  @Test
  void alternatives_of_a_name_that_is_certain_wait_behind_a_click() {
    assertTrue(page(200, "?title=Solaris").contains("understood unsure"));
    String certain = page(200, "?title=M");
    assertFalse(certain.contains("understood unsure"));
    assertTrue(certain.contains("<details class=\"offers\">"), certain);
  }

  @Test
  void the_variety_stays_where_it_was_put_and_else_stands_as_the_model_has_it() {
    assertTrue(page(200, "").contains("value=\"0.25\" data-default=\"0.25\""));
    assertTrue(page(200, "?title=Alien&variety=0.8").contains("value=\"0.8\" data-default"));
    String wrong = page(200, "?title=Alien&variety=much");
    assertTrue(
        wrong.contains("The dial from popular to obscure must be a number from 0 to 1"), wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "422,?title=solxx,No film resembles “solxx”.",
    "400,?title=&title=,Name at least one film.",
    "404,?movieId=999,There is no film with the id 999."
  })
  void without_a_film_a_complaint_has_the_status_and_the_words_of_the_api(
      int status, String query, String message) {
    String page = page(status, query);
    assertTrue(page.contains(message), page);
    assertTrue(server.get("/api/recommendations" + query).body().contains(message));
    assertFalse(page.contains("<table"));
  }

  @ParameterizedTest
  @CsvSource({
    "?title=Alien&title=solxx,No film resembles “solxx”.",
    "?title=Alien&method=magic,There is no method “magic”",
    "?title=Alien&yearFrom=abc,The first year must be a whole number from 1 to 9999.",
    "?title=Alien&genre=Nap,No film has the genre “Nap”",
    "?title=Alien&limit=0,The number of films must be a whole number from 1 to 100.",
    "?title=Alien&yearFrom=1970&yearTo=1965,'The last year, 1965, is before the first, 1970.'",
    "?title=Alien&runtimeMax=long,The longest running time must be a whole number",
    "?title=Alien&movieId=999,There is no film with the id 999."
  })
  void what_was_understood_is_answered_and_what_was_not_is_said(String query, String message) {
    String page = page(200, query);
    assertTrue(page.contains("What was not understood is left out. " + message), page);
    assertEquals(10, count(page, "<td class=\"rank\""));
  }

  @Test
  void a_film_named_twice_is_said_to_count_once() {
    String page = page(200, "?title=Alien&title=Heat&title=alien&movieId=7");
    int third = page.indexOf("id=\"title-3\"");
    assertTrue(page.indexOf("Alien (1962) is named twice", third) > third, page);
    assertTrue(page.contains("Heat (1967) is named twice and counts once"), page);
    assertTrue(page(200, "?title=M&title=M").contains("M (1970) is named twice"));
  }

  @Test
  void a_programme_has_a_title_and_a_description_of_its_own() {
    String page = page(200, "?title=Alien&title=Heat");
    String title = "Alien (1962) · Heat (1967): your programme · Triple Feature";
    assertTrue(page.contains("<title>" + title + "</title>"), page);
    assertTrue(page.contains("<meta property=\"og:title\" content=\"" + title + "\">"), page);
    assertTrue(page.contains("<meta name=\"description\" content=\"Films for who likes Alien"));
    assertTrue(page(200, "").contains("<meta name=\"description\" content=\"Name three films"));
  }

  @Test
  void a_surprise_keeps_the_method_and_the_filters_but_no_film() {
    String location =
        server
            .get("/surprise?title=Alien&movieId=3&method=content&genre=Drama&yearFrom=")
            .headers()
            .firstValue("Location")
            .orElse("");
    assertTrue(location.startsWith("./?method=content&genre=Drama&title="), location);
    assertEquals(3, count(location, "title="), location);
    assertFalse(location.contains("movieId") || location.contains("yearFrom"), location);
  }

  @Test
  void an_empty_list_does_not_ask_whether_it_is_good() {
    String page = page(200, "?title=Alien&yearFrom=1900&yearTo=1901");
    assertTrue(page.contains("No film passes these filters"), page);
    assertFalse(page.contains("Is this a good programme?"), page);
  }

  /** Film 24 has neither. */
  @ParameterizedTest
  @CsvSource({
    "yearFrom=1970,The filter on years leaves out 1 films whose year is not known.",
    "yearTo=1970,The filter on years leaves out 1 films whose year is not known.",
    "language=fr,The filter on language leaves out 1 films whose language is not known."
  })
  void films_that_a_filter_leaves_out_for_what_is_not_known_are_counted(
      String filter, String said) {
    assertTrue(page(200, "?title=Alien&" + filter).contains(said), said);
    assertFalse(page(200, "?title=Alien").contains("leaves out"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yearFrom", "yearTo"})
  void a_field_whose_year_is_wrong_is_marked_and_told_why(String field) {
    String page = page(200, "?title=Alien&" + field + "=soon");
    String marked =
        "name=\"%s\" aria-invalid=\"true\" aria-describedby=\"error-%s\"".replace("%s", field);
    assertEquals(1, count(page, marked), page);
    assertEquals(1, count(page, "aria-invalid=\"true\""));
    assertEquals(1, count(page, "<p class=\"error\" id=\"error-" + field + "\">The "));
  }

  @Test
  void every_page_names_the_sources_and_the_first_one_where_the_data_ends() {
    for (String path : new String[] {"", "?title=Alien", "quality", "api", "map", "nowhere"}) {
      String page = server.get("/" + path).body();
      assertTrue(page.contains("not endorsed or certified by TMDB"), path);
      assertTrue(page.contains(">MovieLens</a>"), path);
    }
    // Film 23 of 1983 is the newest of those that somebody voted for.
    assertTrue(page(200, "").contains("Its newest films are of 1983."));
  }

  @Test
  void a_complaint_stands_at_its_field_and_the_other_fields_are_kept() {
    String page = page(200, "?title=Alien&title=solxx&title=Heat&yearFrom=1970&genre=Drama");
    assertTrue(page.contains("value=\"Alien\"") && page.contains("value=\"Heat\""));
    assertTrue(page.contains("name=\"genre\" value=\"Drama\" checked"), page);
    assertTrue(page.contains("value=\"1970\""));
    int field = page.indexOf("id=\"title-2\"");
    int error = page.indexOf("No film resembles");
    assertTrue(field < error && error < page.indexOf("id=\"title-3\""));
    assertTrue(page.contains("aria-invalid=\"true\" aria-describedby=\"title-2-note\""), page);
    assertTrue(page.contains(">Solaris (1964)</a>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(2)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onfocus='x",
        "</title>"
      })
  void what_was_typed_is_only_ever_text(String title) {
    String page = page(422, "?title=" + TestServer.encode("zzz" + title));
    assertEquals(1, count(page, "value=\"zzz[^\"]*\" maxlength=\"200\" autocomplete"), page);
    // What is left without the values of attributes and without text are the tags.
    String tags = page.replaceAll("=\"[^\"]*\"", "").replaceAll(">[^<]*", ">");
    assertFalse(tags.contains("img") || tags.contains("<script>"), tags);
    assertFalse(tags.contains("onfocus") || tags.contains("</title></title>"), tags);
    assertFalse(page(200, "?title=Alien").contains("<script>alert(1)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?title=Alien", "?title=qqqq", "nowhere"})
  void pages_obey_their_own_policy_and_live_under_any_prefix(String query) {
    String page = server.get("/" + query).body();
    assertFalse(page.contains(" style="), page);
    assertFalse(Pattern.compile("<script>|<style|\\son\\w+=").matcher(page).find());
    assertFalse(Pattern.compile("(href|src|action)=\"/").matcher(page).find(), page);
    assertTrue(page.contains("<html lang=\"en\">"));
    for (String link : page.split("href=\"")) {
      assertTrue(!link.startsWith("http") || link.contains("rel=\"noopener\""));
    }
  }

  @Test
  void the_examples_are_films_of_the_catalogue_and_work() {
    String page = page(200, "");
    var links = Pattern.compile("<li><a href=\"\\./(\\?title=[^\"#]+)#").matcher(page);
    int found = 0;
    while (links.find()) {
      String result = page(200, links.group(1).replace("&amp;", "&"));
      assertEquals(10, count(result, "<td class=\"rank\""));
      found++;
    }
    // Four genres in the tiny model, so at most four baskets.
    assertEquals(4, found);
  }

  @Test
  void a_surprise_is_a_programme_for_three_films() {
    HttpResponse<String> response = server.get("/surprise");
    assertEquals(303, response.statusCode());
    String location = response.headers().firstValue("Location").orElse("");
    assertTrue(location.startsWith("./?title="), location);
    page(200, location.substring(2, location.indexOf('#')));
  }

  @Test
  void filters_are_shown_only_where_one_is_set() {
    assertTrue(page(200, "?title=Alien&yearFrom=&sort=relevance").contains("class=\"filters\">"));
    for (String filter : new String[] {"sort=newest", "yearTo=1980", "genre=Drama"}) {
      String page = page(200, "?title=Alien&" + filter);
      assertTrue(page.contains("class=\"filters\" open>"), filter);
    }
  }

  @Test
  void hiding_a_film_brings_the_next_one() {
    String page = page(200, "?title=Alien&limit=3");
    assertTrue(page.contains("./?limit=3&amp;title=Alien&amp;excludeMovieId=1#programme"), page);
    String without = page(200, "?title=Alien&limit=3&excludeMovieId=1");
    assertEquals(3, count(without, "<td class=\"rank\""));
    assertTrue(without.contains("name=\"excludeMovieId\" value=\"1\" checked> The Matrix (1961)"));
    assertTrue(without.contains("<details class=\"filters\">"), "the filters were opened");
  }
}
