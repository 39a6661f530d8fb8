package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Films that go from the list and come back, while everything else stays where it is. */
@Tag("browser")
class InPlaceVisitTest {
  private static final String THIRD = ".films tbody tr:nth-child(3)";

  /** How the title of a tab ends that shows a programme. */
  private static final String TITLE = ": your programme · Triple Feature";

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

  private static void open(int width, String query) throws IOException {
    browser.size(width, 800, 1);
    browser.open(Site.url(query));
    browser.await("the list", () -> browser.count(".films tbody tr") == 10);
  }

  private static double top(String selector) {
    return browser
        .script("return document.querySelector(arguments[0]).getBoundingClientRect().top", selector)
        .asDouble();
  }

  private static String name(String row) {
    return browser.text(row + " .film-name");
  }

  private static boolean panelIsOpen() {
    return browser.count("details.filters[open]") == 1;
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_hidden_film_gives_its_place_and_the_focus_to_the_next_and_can_be_taken_back(int width)
      throws IOException {
    open(width, "?title=Alien&title=Heat");
    String hidden = name(THIRD);
    String next = name(".films tbody tr:nth-child(4)");
    browser.script("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", THIRD);
    double before = top(THIRD);
    browser.click(THIRD + " a.hide");
    browser.await("the next film", () -> !name(THIRD).equals(hidden));
    browser.await("the focus", () -> browser.count(THIRD + ":focus") == 1);
    assertEquals(before, top(THIRD), 60);
    assertFalse(panelIsOpen());
    assertTrue(browser.text(THIRD + " .undone").contains(hidden + " is hidden."));
    assertTrue(browser.text("#news").contains(hidden + " is hidden. Next: " + name(THIRD)));
    assertTrue(browser.address().contains("excludeMovieId"), browser.address());
    assertTrue(browser.text("details.filters summary").contains("(hidden: 1)"));
    browser.press(Browser.TAB);
    assertEquals(1, browser.count(THIRD + " .undo:focus"), next);
    browser.press(Browser.ENTER);
    browser.await("the hidden film", () -> name(THIRD).equals(hidden));
    browser.await("the focus", () -> browser.count(THIRD + ":focus") == 1);
    assertTrue(browser.text("#news").contains(hidden + " is back."));
    assertFalse(browser.address().contains("excludeMovieId"), browser.address());
  }

  @Test
  void more_like_this_goes_to_the_programme_though_a_film_is_hidden() throws IOException {
    open(390, "?title=Alien&excludeMovieId=260");
    browser.click(".films tbody tr:nth-child(5) a.add");
    browser.await("a film in the basket", () -> browser.count("#ask input[name=movieId]") == 1);
    browser.await("the programme in sight", () -> Math.abs(top("#programme")) < 100);
    assertEquals(1, browser.count("#programme:focus"));
  }

  @Test
  void a_thumb_changes_the_list_at_once_and_can_be_taken_back_before_it_is_sent()
      throws IOException {
    open(1280, "?title=Alien&title=Heat");
    browser.script(
        "window.sent = []; const ask = window.fetch; window.fetch = (url, options) => {"
            + "if (url.endsWith('feedback')) { window.sent.push(options.body.toString()); }"
            + "return ask(url, options); };");
    String liked = name(THIRD);
    browser.click(THIRD + " .thumbs button[name=good]");
    browser.await("it in the basket", () -> browser.text("#ask").contains(liked));
    browser.await("the way back", () -> browser.shows(THIRD + " .undo"));
    assertTrue(browser.text(THIRD + " .undone").contains("Thank you! " + liked + " now counts"));
    browser.click(THIRD + " .undo");
    browser.await("it on the list", () -> name(THIRD).equals(liked));
    browser.click(THIRD + " .thumbs button[name=bad]");
    browser.await("it hidden", () -> browser.text(THIRD).contains(liked + " is hidden."));
    // Who leaves does not wait until it is sent.
    browser.script("window.dispatchEvent(new Event('pagehide'))");
    assertEquals(1, browser.script("return window.sent.length").asInt());
    assertTrue(browser.script("return window.sent[0]").asText().contains("&bad="));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void a_shared_address_opens_at_the_programme(int width) throws IOException {
    browser.size(width, 800, 1);
    browser.open(Site.url(""));
    browser.type("#title-1", "Alien\t");
    browser.await("ten films", () -> browser.count(".films tbody tr") == 10);
    String address = browser.address();
    assertTrue(address.endsWith("#programme"), address);
    browser.open("about:blank");
    browser.open(address);
    browser.await("the programme in sight", () -> top("#programme") < 200);
    browser.open("about:blank");
    browser.open(address.replace("#programme", ""));
    browser.await("the programme in sight", () -> top("#programme") < 200);
  }

  @Test
  void a_link_is_copied_with_the_place_of_the_programme() throws IOException {
    open(1280, "?title=Alien");
    browser.script(
        "Object.defineProperty(navigator, 'clipboard', {value:"
            + " {writeText: async text => { window.copied = text; }}});");
    browser.click("button.copy");
    browser.await("a word", () -> browser.text(".copying .said").contains("copied"));
    assertEquals(
        Site.url("?title=Alien#programme"), browser.script("return window.copied").asText());
  }

  @Test
  void a_surprise_keeps_the_method_and_the_dial() throws IOException {
    open(1280, "?title=Alien&variety=0.9");
    browser.click("input[name=method][value=content]");
    browser.await("the method", () -> browser.address().contains("method=content"));
    assertEquals("Alien (1979)" + TITLE, browser.script("return document.title").asText());
    browser.click("button[formaction]");
    // Alien may be among the three.
    browser.await("three films", () -> browser.address().split("title=", -1).length == 4);
    String alone = "Alien (1979)" + TITLE;
    browser.await(
        "their title", () -> !alone.equals(browser.script("return document.title").asText()));
    assertTrue(browser.address().contains("method=content"), browser.address());
    assertTrue(browser.address().contains("variety=0.9"), browser.address());
    String title = browser.script("return document.title").asText();
    assertTrue(title.endsWith(TITLE), title);
  }

  @Test
  void the_dial_says_in_words_where_it_stands() throws IOException {
    open(1280, "?title=Alien&variety=0");
    String spoken = "return document.getElementById('variety').getAttribute('aria-valuetext')";
    assertEquals("very popular", browser.script(spoken).asText());
    browser.tabTo("#variety");
    for (int presses = 0; presses < 10; presses++) {
      browser.press(Browser.RIGHT);
    }
    assertEquals("in between", browser.script(spoken).asText());
    assertEquals("in between", browser.text("#dial"));
  }

  @Test
  void on_a_phone_methods_and_dial_are_folded_and_beside_the_list_they_are_not()
      throws IOException {
    open(390, "?title=Alien");
    assertFalse(browser.shows("#variety"));
    browser.click("details.options summary");
    assertTrue(browser.shows("#variety"));
    open(1280, "?title=Alien");
    assertTrue(browser.shows("#variety"));
  }

  @Test
  void a_story_has_two_lines_and_more_behind_a_click() throws IOException {
    open(390, "?title=Alien&title=Heat");
    String card = "tr:has(.story.long)";
    double folded = height(card + " .story");
    assertTrue(folded < 3 * 24, folded + " pixels");
    browser.click(card + " .story-more summary");
    assertTrue(height(card + " .story") > folded + 20);
    assertTrue(browser.text(card + " .story-more").contains("Chile"));
    assertTrue(browser.shows(".evening ol li:nth-child(3)"));
  }

  private static double height(String selector) {
    return browser
        .script(
            "return document.querySelector(arguments[0]).getBoundingClientRect().height", selector)
        .asDouble();
  }

  @Test
  void a_chosen_suggestion_stands_out_where_the_system_chooses_the_colours() throws IOException {
    browser.size(1280, 900, 1);
    browser.cdp(
        "Emulation.setEmulatedMedia",
        java.util.Map.of(
            "features",
            java.util.List.of(java.util.Map.of("name", "forced-colors", "value", "active"))));
    try {
      browser.open(Site.url(""));
      browser.type("#title-1", "alien");
      browser.await("suggestions", () -> browser.count("#title-1-list li") > 1);
      browser.press(Browser.DOWN);
      browser.screenshot("forced-colors");
      // What a style says is not what is drawn here.
      int chosen = browser.colour("#title-1-list li:first-child", 4, 12);
      int other = browser.colour("#title-1-list li:nth-child(2)", 4, 12);
      assertTrue(chosen != other, "both are " + Integer.toHexString(other));
    } finally {
      browser.prefer("light");
    }
  }

  @Test
  void on_paper_no_card_is_cut_and_the_name_is_there() throws IOException {
    open(1280, "?title=Alien");
    browser.cdp("Emulation.setEmulatedMedia", java.util.Map.of("media", "print"));
    try {
      assertTrue(browser.shows(".brand"));
      assertEquals(
          "avoid",
          browser
              .script(
                  "return getComputedStyle(document.querySelector('.films tbody tr')).breakInside")
              .asText());
      assertFalse(browser.shows(".films .actions"));
    } finally {
      browser.cdp("Emulation.setEmulatedMedia", java.util.Map.of("media", ""));
      browser.prefer("light");
    }
  }

  @Test
  void no_title_runs_over_the_edge_of_its_tile() throws IOException {
    open(1280, "?title=Alien&limit=100".replace("&limit=100", ""));
    browser.open(Site.url("?title=Alien&limit=100"));
    assertEquals(
        "",
        browser
            .script(
                "return [...document.querySelectorAll('.poster-title')]"
                    + ".filter(each => { const box = each.getBBox(); return box.x + box.width > 80; })"
                    + ".map(each => each.textContent).join('|')")
            .asText());
  }
}
