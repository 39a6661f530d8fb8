package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the smallest phones, and on a laptop zoomed to 200 %. */
@Tag("browser")
class PhoneVisitTest {
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Site.browser(360, 740);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static void assertNothingSticksOut() {
    String wide =
        browser
            .script(
                "const width = document.documentElement.clientWidth;"
                    + "return document.documentElement.scrollWidth <= width ? '' :"
                    + "[...document.body.querySelectorAll('*')].filter(each =>"
                    + "each.getBoundingClientRect().right > width + 1)"
                    + ".map(each => each.tagName + '.' + each.className).join(' ')")
            .asText();
    assertEquals("", wide, "wider than the window at " + browser.address());
  }

  @Test
  void a_whole_visit() throws IOException {
    browser.size(360, 740, 2);
    browser.open(Site.url(""));
    assertNothingSticksOut();
    browser.type("#title-1", "toy stroy");
    browser.click("#ask button[type=submit]");
    browser.await("ten films", () -> browser.count(".films tbody tr") == 10);
    browser.await(
        "the programme in sight",
        () ->
            Math.abs(
                    browser
                        .script(
                            "return document.getElementById('programme').getBoundingClientRect().top")
                        .asDouble())
                < 100);
    assertNothingSticksOut();
    browser.click(".films tbody tr:first-child .shares summary");
    assertNothingSticksOut();
    browser.click(".films tbody tr:first-child .actions a[href*=excludeMovieId]");
    browser.click(".films tbody tr:nth-child(2) .thumbs button[name=good]");
    browser.await(
        "thanks", () -> browser.text(".films tbody tr:nth-child(2) .undone").contains("Thank you"));
    browser.click("#verdict-form button[value=good]");
    browser.await("thanks", () -> browser.text("#verdict-form .said").contains("stored"));
    assertNothingSticksOut();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?title=Alien",
        "?title=xqzxqzxqz",
        "?title=Alien&group=2:Heat&group=3:xqzxqzxqz&groupMovieId=3:1",
        "nowhere",
        "memory",
        "quality",
        "map",
        "cluster?n=0",
        "api"
      })
  void nothing_is_wider_than_a_phone_nor_than_a_laptop_at_200_percent(String path)
      throws IOException {
    browser.size(360, 740, 2);
    browser.open(Site.url(path));
    assertNothingSticksOut();
    browser.size(640, 400, 2);
    assertNothingSticksOut();
  }

  @Test
  void what_is_tapped_is_large_enough() throws IOException {
    browser.open(Site.url("?title=Alien"));
    String small =
        browser
            .script(
                "return [...document.querySelectorAll('main button, main a.button, .actions a, .shares summary, input')]"
                    + ".map(each => each.closest('label') ?? each)"
                    + ".filter(each => { const box = each.getBoundingClientRect();"
                    + "return box.width > 0 && (box.height < 24 || box.width < 24); })"
                    + ".map(each => each.outerHTML).join(' ')")
            .asText();
    assertTrue(small.isEmpty(), small);
  }
}
