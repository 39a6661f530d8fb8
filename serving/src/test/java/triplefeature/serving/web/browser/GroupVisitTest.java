package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three people look for an evening together. */
@Tag("browser")
class GroupVisitTest {
  private static final String FIRST = ".films tbody tr:first-child";

  private static Browser open(int width, String query, String... arguments) throws IOException {
    Browser browser = Site.browser(width, 900, arguments);
    browser.open(Site.url(query));
    return browser;
  }

  private static void typeAndTake(Browser browser, String field, String typed, String film) {
    browser.tabTo("#" + field);
    browser.press(typed.split(""));
    browser.await(
        "suggestions",
        () -> browser.shows("#" + field + "-list li:first-child[data-title='" + film + "']"));
    browser.press(Browser.DOWN, Browser.ENTER);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_second_person_is_asked_in_by_keyboard_alone(int width) throws IOException {
    try (Browser browser = open(width, "")) {
      typeAndTake(browser, "title-1", "toy story", "Toy Story (1995)");
      browser.await("one person's list", () -> browser.count(".films tbody tr") == 10);
      assertEquals(0, browser.count(".whose"));
      assertFalse(browser.shows("#title-2-1"));
      browser.tabTo("details.others > summary");
      browser.press(Browser.ENTER);
      typeAndTake(browser, "title-2-2", "alien", "Alien (1979)");
      browser.await("everybody's list", () -> browser.count(".films .whose") == 10);
      assertTrue(
          browser
              .text(FIRST + " .whose")
              .matches("Whose film: First person \\d+ %, Second person \\d+ %"),
          browser.text(FIRST + " .whose"));
      assertTrue(browser.text(".films caption").contains("For Toy Story (1995) with Alien (1979)"));
      // A blank field before it keeps its place, and what is said stands beside the field.
      assertTrue(browser.text("#title-2-2-note").contains("Alien (1979)"));
      assertTrue(
          browser
              .address()
              .contains("title=Toy+Story+%281995%29&group=2%3A&group=2%3AAlien+%281979%29"),
          browser.address());
      int wide = browser.script("return document.documentElement.scrollWidth").asInt();
      assertTrue(wide <= width, wide + " pixels");
    }
  }

  @Test
  void an_address_opens_with_everybody_and_what_was_not_found() throws IOException {
    try (Browser browser =
        open(1280, "?title=Alien&group=2:Heat&group=3:xqzxqzxqz&groupMovieId=2:1")) {
      browser.await("ten films", () -> browser.count(".films tbody tr") == 10);
      assertTrue(browser.shows("#title-2-1"), "the people are folded away");
      assertEquals(1, browser.count("#title-3-1-note .error"));
      assertEquals(
          "true",
          browser
              .script("return document.getElementById('title-3-1').getAttribute('aria-invalid')")
              .asText());
      assertEquals(1, browser.count("input[name=groupMovieId][value='2:1']:checked"));
      browser.click("#title-3-1");
      browser.script("document.activeElement.select()");
      browser.press("Toy Story".split(""));
      browser.press(Browser.ENTER);
      browser.await("three people", () -> browser.text(FIRST + " .whose").contains("Third person"));
      assertEquals(0, browser.count("#title-3-1-note .error"));
      browser.click("input[name=groupMovieId]");
      browser.await("one film less", () -> !browser.address().contains("groupMovieId"));
      assertTrue(browser.shows("#title-2-1"), "the people were folded away");
      browser.click(FIRST + " a.hide");
      browser.await("the focus", () -> browser.count(FIRST + ":focus") == 1);
      assertTrue(browser.address().contains("group=3%3AToy+Story"), browser.address());
      browser.click("a.button[href='./']");
      browser.await("the start", () -> browser.count(".examples a") >= 5);
      assertFalse(browser.address().contains("group"), browser.address());
    }
  }

  @Test
  void it_works_without_a_script() throws IOException {
    try (Browser browser = open(390, "", "--blink-settings=scriptEnabled=false")) {
      browser.type("#title-1", "Alien");
      browser.click("details.others > summary");
      browser.type("#title-2-1", "toy stroy");
      browser.type("#title-3-2", "Heat");
      browser.click("#ask button[type=submit]");
      browser.await("ten films", () -> browser.count(".films .whose") == 10);
      assertTrue(browser.text("#title-2-1-note").contains("Toy Story (1995)"));
      assertTrue(browser.text("#title-3-2-note").contains("Heat (1995)"));
    }
  }
}
