package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole visit without a mouse. */
@Tag("browser")
class KeyboardVisitTest {
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

  private static String focusedFilm() {
    return browser.script("return document.activeElement.value").asText();
  }

  private static void typeAndTake(int field, String typed, String film) {
    browser.tabTo("#title-" + field);
    browser.press(typed.split(""));
    browser.await(
        "suggestions",
        () -> browser.shows("#title-" + field + "-list li:first-child[data-title='" + film + "']"));
    browser.press(Browser.DOWN, Browser.ENTER);
    assertEquals(film, focusedFilm());
  }

  @Test
  void a_whole_visit() throws IOException {
    browser.open(Site.url(""));
    browser.press(Browser.TAB);
    assertTrue(browser.text(":focus").startsWith("Skip to"));
    typeAndTake(1, "toy story", "Toy Story (1995)");
    typeAndTake(2, "alien", "Alien (1979)");
    browser.tabTo("#title-3");
    browser.press("h", "e", "a", "t");
    browser.await("suggestions", () -> browser.shows("#title-3-list li"));
    browser.press(Browser.ESCAPE);
    assertEquals(
        "false",
        browser.script("return document.activeElement.getAttribute('aria-expanded')").asText());
    browser.press(Browser.ENTER);
    browser.await("the programme has the focus", () -> browser.count("#programme:focus") == 1);
    assertEquals(10, browser.count(".films tbody tr"));
    browser.tabTo(".films tbody tr:first-child a[href*=excludeMovieId]");
    String first = browser.text(".films tbody tr:first-child .film-name");
    browser.press(Browser.ENTER);
    browser.await(
        "another film",
        () -> !browser.text(".films tbody tr:first-child .film-name").equals(first));
    browser.await(
        "the focus is on what took its place",
        () -> browser.count(".films tbody tr:first-child:focus") == 1);
    browser.tabTo(".films tbody tr:first-child .shares summary");
    assertTrue(!browser.shows(".films tbody tr:first-child .shares li"), "the numbers are open");
    browser.press(Browser.ENTER);
    assertTrue(browser.shows(".films tbody tr:first-child .shares li"), "the numbers are closed");
    browser.tabTo(".films tbody tr:first-child .thumbs button[name=bad]");
    browser.press(Browser.SPACE);
    browser.await(
        "thanks", () -> browser.text(".films tbody tr:first-child .undone").contains("Thank you"));
    browser.tabTo("#comment");
    browser.press("o", "k", Browser.ENTER);
    // Enter cannot say which of the two is meant.
    assertEquals(1, browser.count("#verdict-form button[value=good]:focus"));
    assertTrue(browser.text("#verdict-form .said").contains("Choose one of the two"));
    browser.tabTo("#verdict-form button[value=bad]");
    browser.press(Browser.ENTER);
    browser.await("thanks", () -> browser.text("#verdict-form .said").contains("stored"));
  }

  @Test
  void method_and_variety_obey_the_arrow_keys() throws IOException {
    browser.open(Site.url("?title=Alien&method=collaborative"));
    String before = browser.text(".films caption");
    browser.tabTo("input[name=method]");
    browser.press(Browser.DOWN);
    browser.await("another method", () -> !browser.text(".films caption").equals(before));
    browser.tabTo("#variety");
    for (int i = 0; i < 10; i++) {
      browser.press(Browser.RIGHT);
    }
    browser.await("more variety", () -> browser.address().contains("variety=0.75"));
    assertTrue(browser.script("return document.activeElement.id").asText().equals("variety"));
  }
}
