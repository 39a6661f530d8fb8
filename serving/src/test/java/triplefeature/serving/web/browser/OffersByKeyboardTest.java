package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a programme offers, by keyboard alone, on a wide screen and on a phone. */
@Tag("browser")
class OffersByKeyboardTest {
  private static final String SECOND = ".films tbody tr:nth-child(2)";

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Site.browser(1280, 800);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static void open(int width) throws IOException {
    browser.size(width, 800, 1);
    browser.open(Site.url("?title=Alien&title=Heat"));
    browser.await("the list", () -> browser.count(".films tbody tr") == 10);
  }

  private static void enter(String selector) {
    browser.tabTo(selector);
    browser.press(Browser.ENTER);
  }

  private static String name(String row) {
    return browser.text(row + " .film-name");
  }

  private static double measured(String property, String selector) {
    return browser
        .script(
            "return document.querySelector(arguments[1]).getBoundingClientRect()[arguments[0]]",
            property,
            selector)
        .asDouble();
  }

  private static void assertNothingSticksOut(int width) {
    int wide = browser.script("return document.documentElement.scrollWidth").asInt();
    assertTrue(wide <= width, wide + " pixels");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_story_is_opened_to_its_end(int width) throws IOException {
    open(width);
    String card = "tr:has(.story.long)";
    double folded = measured("height", card + " .story");
    assertTrue(folded < 3 * 24, folded + " pixels");
    enter(card + " .story-more summary");
    assertTrue(measured("height", card + " .story") > folded + 20);
    assertTrue(browser.text(card + " .story-more").contains("Chile"));
    assertNothingSticksOut(width);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_longest_running_time_is_typed_and_holds(int width) throws IOException {
    open(width);
    enter("details.filters > summary");
    browser.tabTo("#runtime-max");
    browser.press("1", "0", "0", Browser.TAB);
    browser.await("the length", () -> browser.address().contains("runtimeMax=100"));
    browser.await(
        "how many are left out",
        () -> browser.text("#result").contains("films whose running time is not known"));
    String lengths =
        browser
            .script(
                "return [...document.querySelectorAll('.films tbody tr')].map(row => row.querySelector('.facts')?.textContent).join('|')")
            .asText();
    for (String each : lengths.split("\\|", -1)) {
      // From 80 minutes on, which the shortest of the sample take, to 100.
      assertTrue(each.matches(" · 1 h ([2-3][0-9]|40) min · .*"), each);
    }
    assertEquals(1, browser.count("#language:focus"));
    assertNothingSticksOut(width);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void an_evening_of_three_leads_to_its_films(int width) throws IOException {
    open(width);
    assertEquals(3, browser.count(".evening li a"));
    assertTrue(browser.text(".evening li:nth-child(3)").endsWith("to end on"));
    enter(".evening li:nth-child(3) a");
    String film =
        browser.script("return document.querySelector('.evening li:nth-child(3) a').hash").asText();
    browser.await(
        "its card in sight", () -> measured("top", film) > -1 && measured("bottom", film) <= 800);
    assertTrue(
        browser.text(".evening li:nth-child(3)").startsWith(name(film)), name(film) + " is shown");
    browser.press(Browser.TAB);
    assertEquals(1, browser.count(film + ":has(:focus)"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_seen_film_is_remembered_and_forgotten(int width) throws IOException {
    open(width);
    String seen = name(SECOND);
    enter(SECOND + " .remember summary");
    enter(SECOND + " .remember button[value=seen]");
    browser.await("another film", () -> !name(SECOND).equals(seen));
    browser.await("the focus", () -> browser.count(SECOND + ":focus") == 1);
    open(width);
    browser.await("the list without it", () -> !browser.text(".films tbody").contains(seen));
    browser.open(Site.url("memory"));
    assertTrue(browser.text("#remembered").contains(seen));
    assertNothingSticksOut(width);
    enter("#remembered button");
    browser.await("nothing", () -> browser.text("#memory-count").contains("Nothing"));
    open(width);
    assertEquals(seen, name(SECOND));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_hidden_film_is_taken_back(int width) throws IOException {
    open(width);
    String hidden = name(SECOND);
    enter(SECOND + " a.hide");
    browser.await("another film", () -> !name(SECOND).equals(hidden));
    browser.await("the focus", () -> browser.count(SECOND + ":focus") == 1);
    assertFalse(browser.shows("details.filters fieldset"));
    browser.press(Browser.TAB, Browser.ENTER);
    browser.await("it is back", () -> name(SECOND).equals(hidden));
    browser.await("the focus", () -> browser.count(SECOND + ":focus") == 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void one_unknown_title_is_told_and_the_others_are_answered(int width) throws IOException {
    browser.size(width, 800, 1);
    browser.open(Site.url(""));
    browser.tabTo("#title-1");
    browser.press("Alien".split(""));
    browser.tabTo("#title-2");
    browser.press("qqqqzzzz".split(""));
    browser.press(Browser.TAB);
    browser.await("what is left out", () -> browser.shows("#result .partly"));
    assertEquals(10, browser.count(".films tbody tr"));
    assertTrue(browser.text("#title-2-note").contains("No film resembles “qqqqzzzz”."));
    assertEquals(1, browser.count("#title-2[aria-invalid=true]"));
    assertTrue(browser.text("#news").contains("No film resembles"), "is spoken");
    assertNothingSticksOut(width);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void the_link_is_copied(int width) throws IOException {
    open(width);
    browser.script(
        "Object.defineProperty(navigator, 'clipboard', {value:"
            + " {writeText: async text => { window.copied = text; }}});");
    enter("button.copy");
    browser.await("a word", () -> browser.text(".copying .said").contains("copied"));
    assertEquals(
        Site.url("?title=Alien&title=Heat#programme"),
        browser.script("return window.copied").asText());
    assertEquals(1, browser.count("button.copy:focus"));
  }
}
