package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole visit in a Chromium that runs no JavaScript. */
@Tag("browser")
class NoScriptVisitTest {
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Site.browser(1024, 800, "--blink-settings=scriptEnabled=false");
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void a_whole_visit() throws IOException {
    browser.open(Site.url(""));
    browser.type("#title-1", "toy stroy");
    assertEquals(0, browser.count("[role=combobox]"), "scripts run after all");
    browser.type("#title-2", "Alien");
    browser.click("input[name=method][value=content]");
    browser.click("#ask button[type=submit]");
    browser.await("ten films", () -> browser.count(".films tbody tr") == 10);
    assertTrue(browser.text("#title-1-note").contains("Toy Story (1995)"));
    assertTrue(browser.address().contains("title=Alien"), browser.address());
    browser.click(".films tbody tr:first-child .shares summary");
    assertTrue(browser.text(".films tbody tr:first-child .shares").contains("% from"));
    String first = browser.text(".films tbody tr:first-child .film-name");
    browser.click(".films tbody tr:first-child .actions a[href*=excludeMovieId]");
    browser.await(
        "another first film",
        () -> !browser.text(".films tbody tr:first-child .film-name").equals(first));
    browser.click(".films tbody tr:first-child .actions a[href*='&movieId=']");
    browser.await("a film in the basket", () -> browser.count("#ask input[name=movieId]") == 1);
    browser.click(".films tbody tr:first-child .thumbs button[name=good]");
    browser.await("thanks", () -> browser.text("#verdict").contains("stored"));
    browser.click("#verdict-form button[value=bad]");
    browser.await("thanks", () -> browser.text("#verdict").contains("stored"));
    assertEquals(10, browser.count(".films tbody tr"));
    browser.type("#title-1", "xqzxqzxqz");
    browser.click("#ask button[type=submit]");
    browser.await("a complaint", () -> browser.count("#title-1-note .error") == 1);
    browser.click("a.button[href='./']");
    browser.await("the start", () -> browser.count(".examples a") >= 5);
    browser.click(".examples li:first-child a");
    browser.await("an example", () -> browser.count(".films tbody tr") == 10);
    browser.click("button[formaction='./surprise']");
    browser.await("a surprise", () -> browser.count(".films tbody tr") == 10);
  }

  @Test
  void story_evening_length_and_what_was_not_understood() throws IOException {
    browser.size(390, 800, 1);
    browser.open(Site.url(""));
    browser.type("#title-1", "Alien");
    browser.type("#title-2", "qqqqzzzz");
    browser.click("details.filters > summary");
    browser.type("#runtime-max", "100");
    browser.click("#ask button[type=submit]");
    browser.await("ten films", () -> browser.count(".films tbody tr") == 10);
    assertTrue(browser.address().endsWith("#programme"), browser.address());
    assertEquals(1, browser.count("#programme:target"));
    assertTrue(browser.text("#result .partly").contains("No film resembles “qqqqzzzz”."));
    assertEquals(1, browser.count("#title-2[aria-invalid=true]"));
    assertTrue(browser.text("#result").contains("films whose running time is not known"));
    assertTrue(browser.text(".evening").contains(" min in all"), browser.text(".evening"));
    browser.click(".evening li:nth-child(3) a");
    assertEquals(1, browser.count(".films tr:target"));
    String story = "tr:has(.story.long) .story-more";
    browser.click(story + " summary");
    assertTrue(browser.text(story).contains("Chile"), browser.text(story));
    // What works only with a script is not there to be tried in vain.
    assertEquals(0, browser.count(".remember"));
    assertTrue(!browser.shows("button.copy") && !browser.shows("#loved"));
    browser.open(Site.url("memory"));
    assertTrue(browser.text("#memory").contains("needs JavaScript"));
    assertTrue(!browser.shows("#import-file"));
    browser.size(1024, 800, 1);
  }
}
