package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole visit with a mouse and JavaScript: everything changes in place. */
@Tag("browser")
class VisitTest {
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Site.browser(1280, 900);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws IOException {
    browser.open(Site.url(""));
    // Lost if the page is ever left.
    browser.script("window.untouched = true");
  }

  private static void assertSamePage() {
    assertTrue(browser.script("return window.untouched === true").asBoolean(), "page was left");
  }

  private static void awaitFilms(int films) {
    browser.await(films + " films", () -> browser.count(".films tbody tr") == films);
  }

  private static void pick(int field, String typed, String film) {
    browser.type("#title-" + field, typed);
    browser.await(
        "a suggestion for " + typed,
        () -> browser.shows("#title-" + field + "-list [data-title='" + film + "']"));
    browser.click("#title-" + field + "-list [data-title='" + film + "']");
  }

  @Test
  void a_visit_from_typing_badly_to_a_verdict() {
    pick(1, "toy sto", "Toy Story (1995)");
    awaitFilms(10);
    assertTrue(browser.address().contains("title=Toy+Story"), browser.address());
    browser.type("#title-2", "Shawshank Redemtion");
    browser.click("#ask button[type=submit]");
    browser.await(
        "the film understood",
        () -> browser.text("#title-2-note").contains("The Shawshank Redemption (1994)"));
    assertTrue(browser.address().contains("Redemtion"));
    String first = browser.text(".films tbody tr:first-child .film-name");
    browser.click(".films tbody tr:first-child .actions a[href*=excludeMovieId]");
    browser.await(
        "another first film",
        () -> !browser.text(".films tbody tr:first-child .film-name").equals(first));
    awaitFilms(10);
    browser.click(".films tbody tr:nth-child(2) .actions a[href*=movieId]");
    browser.await("a film in the basket", () -> browser.count("#ask input[name=movieId]") == 1);
    browser.click(".films tbody tr:first-child .thumbs button[name=good]");
    browser.await(
        "thanks at the film",
        () -> browser.text(".films tbody tr:first-child .undone").contains("Thank you"));
    browser.click("#verdict-form button[value=good]");
    browser.await(
        "thanks for the list", () -> browser.text("#verdict-form .said").contains("stored"));
    assertSamePage();
  }

  @Test
  void every_change_of_the_form_changes_the_programme_and_the_address() {
    pick(1, "toy sto", "Toy Story (1995)");
    awaitFilms(10);
    browser.click("input[name=method][value=cluster]");
    browser.await("the method in the address", () -> browser.address().contains("method=cluster"));
    browser.await(
        "the method in the caption", () -> browser.text(".films caption").contains("Same mix"));
    String before = browser.text(".films tbody");
    browser.script(
        "const dial = document.getElementById('variety'); dial.value = 1;"
            + "dial.dispatchEvent(new Event('input', {bubbles: true}));");
    browser.await("less known films", () -> !browser.text(".films tbody").equals(before));
    assertTrue(browser.address().contains("variety=1"), browser.address());
    browser.click("details.filters summary");
    browser.click("input[name=genre][value=Drama]");
    browser.await(
        "dramas only",
        () ->
            browser
                .script(
                    "return [...document.querySelectorAll('.genres')].every(each => each.textContent.includes('Drama'))")
                .asBoolean());
    browser.type("input[name=yearFrom]", "soon\t");
    browser.await("a complaint", () -> browser.shows("#error-yearFrom"));
    assertSamePage();
  }

  @Test
  void on_paper_the_sentences_stay_with_the_numbers_that_were_opened() {
    pick(1, "toy sto", "Toy Story (1995)");
    awaitFilms(10);
    openNumbers();
    browser.cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertTrue(browser.shows(".films tbody tr:nth-child(2) .reason"));
      assertFalse(browser.shows(".films tbody tr:nth-child(2) .shares summary"));
      assertFalse(browser.shows(".films tbody tr:nth-child(2) .shares li"));
      assertTrue(browser.shows(".films tbody tr:first-child .shares li"));
    } finally {
      browser.cdp("Emulation.setEmulatedMedia", Map.of("media", ""));
      browser.prefer("light");
    }
  }

  /** Of the first film; where its field is left at the same time, the list is made anew. */
  private static void openNumbers() {
    browser.click(".films tbody tr:first-child .shares summary");
    browser.await("the numbers", () -> browser.shows(".films tbody tr:first-child .shares li"));
  }

  @Test
  void numbers_that_were_opened_stay_open_while_the_list_is_made_anew() {
    pick(1, "toy sto", "Toy Story (1995)");
    awaitFilms(10);
    openNumbers();
    String opened = browser.text(".films tbody tr:first-child .film-name");
    browser.click(".films tbody tr:nth-child(2) .actions a[href*=excludeMovieId]");
    browser.await("a hidden film", () -> browser.address().contains("excludeMovieId"));
    assertEquals(opened, browser.text(".films tbody tr:first-child .film-name"));
    browser.await("the numbers", () -> browser.shows(".films tbody tr:first-child .shares li"));
    assertEquals(1, browser.count(".shares[open]"));
  }

  @Test
  void the_button_back_shows_what_was_shown_before() {
    pick(1, "toy sto", "Toy Story (1995)");
    awaitFilms(10);
    pick(2, "alie", "Alien (1979)");
    browser.await("both", () -> browser.text(".films caption").contains("Alien"));
    browser.back();
    browser.await("one", () -> !browser.text(".films caption").contains("Alien"));
    assertEquals("", browser.property("#title-2", "value"));
    browser.back();
    browser.await("the start", () -> browser.count(".films") == 0);
    assertSamePage();
  }

  @Test
  void an_address_is_a_link_to_what_is_shown() throws IOException {
    pick(1, "alie", "Alien (1979)");
    awaitFilms(10);
    String films = browser.text(".films tbody");
    browser.open(browser.address());
    assertEquals(films, browser.text(".films tbody"));
  }

  @Test
  void a_picked_title_that_is_deleted_leaves_the_programme_and_the_address() {
    pick(1, "toy sto", "Toy Story (1995)");
    pick(2, "alie", "Alien (1979)");
    browser.await("both", () -> browser.address().contains("Alien"));
    clear(2);
    browser.press(Browser.TAB);
    browser.await("one film", () -> !browser.text(".films caption").contains("Alien"));
    assertFalse(browser.address().contains("Alien"), browser.address());
    // Retyped letter by letter it counts again, though the field held it when it was entered.
    browser.type("#title-2", "Alien (1979)\t");
    browser.await("both again", () -> browser.text(".films caption").contains("Alien"));
    clear(1);
    clear(2);
    browser.press(Browser.TAB);
    browser.await("the start", () -> browser.count(".films") == 0);
    assertFalse(browser.address().contains("title="), browser.address());
    assertSamePage();
  }

  @Test
  void a_title_that_is_typed_again_over_a_pick_counts_again() {
    browser.type("#title-1", "Alien\t");
    browser.await("Alien", () -> browser.text(".films caption").contains("Alien (1979)"));
    clear(1);
    pick(1, "toy sto", "Toy Story (1995)");
    browser.await("Toy Story", () -> browser.text(".films caption").contains("Toy Story (1995)"));
    // The field was entered with this very name in it, and was not left since.
    markAndDelete();
    browser.press("Alien".split(""));
    browser.press(Browser.TAB);
    browser.await("Alien again", () -> browser.text(".films caption").contains("Alien (1979)"));
    assertFalse(browser.address().contains("Toy"), browser.address());
    assertSamePage();
  }

  /** As a person does: everything is marked, then deleted. */
  private static void clear(int field) {
    browser.click("#title-" + field);
    markAndDelete();
  }

  private static void markAndDelete() {
    browser.script("document.activeElement.select()");
    browser.press(Browser.BACKSPACE);
  }

  @Test
  void one_unknown_title_leaves_the_programme_for_the_others() {
    pick(1, "alie", "Alien (1979)");
    awaitFilms(10);
    browser.type("#title-2", "qqqqzzzz\t");
    browser.await("what is left out", () -> browser.shows("#result .partly"));
    assertTrue(browser.text("#result .partly").contains("No film resembles “qqqqzzzz”."));
    assertEquals(10, browser.count(".films tbody tr"));
    browser.click("details.filters summary");
    browser.type("input[name=yearFrom]", "soon\t");
    browser.await("the year too", () -> browser.text("#result .partly").contains("The first year"));
    assertEquals(10, browser.count(".films tbody tr"));
  }

  @Test
  void an_unknown_title_is_marked_at_its_field_and_the_rest_is_kept() {
    browser.type("#title-1", "Alien");
    browser.type("#title-2", "qqqqzzzz\t");
    browser.await("a complaint", () -> browser.shows("#title-2-note .error"));
    assertEquals(
        "true",
        browser
            .script("return document.getElementById('title-2').getAttribute('aria-invalid')")
            .asText());
    assertEquals("Alien", browser.property("#title-1", "value"));
    assertSamePage();
  }

  @Test
  void an_answer_that_comes_late_is_dropped() {
    pick(1, "toy sto", "Toy Story (1995)");
    awaitFilms(10);
    // The first request is held back until long after the second was answered.
    browser.script(
        "const ask = window.fetch; let held = true; window.fetch = async (url, options) => {"
            + "const wait = held ? 500 : 0; held = false;"
            + "await new Promise(done => setTimeout(done, wait));"
            + "return ask(url, {}); };");
    browser.click("input[name=method][value=content]");
    browser.click("input[name=method][value=cluster]");
    browser.await("the newest", () -> browser.text(".films caption").contains("Same mix"));
    Browser.pause(700);
    assertTrue(browser.text(".films caption").contains("Same mix"));
    assertFalse(browser.address().contains("content"));
  }

  @Test
  void a_server_that_does_not_answer_is_said_in_words() {
    pick(1, "toy sto", "Toy Story (1995)");
    awaitFilms(10);
    browser.script("window.fetch = () => Promise.reject(new TypeError('no network'))");
    browser.click("input[name=method][value=content]");
    browser.await("a notice", () -> browser.text("#result").contains("does not answer"));
    browser.click("#verdict-form button[value=good]");
    browser.await(
        "a notice", () -> browser.text("#verdict-form .said").contains("could not be stored"));
    assertEquals(10, browser.count(".films tbody tr"));
  }
}
