package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.serving.text.English;

/** How much the first load brings, from where, and how fast the page answers. */
@Tag("browser")
class FirstLoadTest {
  private static final int MOST_BYTES = 22 * 1024;
  private static final String[] TYPED = {
    "toy story", "alien", "heat", "fargo", "pulp fiction", "matrix", "jurassic park", "psycho"
  };

  @Test
  void everything_together_is_small_and_from_this_server_only() throws IOException {
    for (String path : new String[] {"", "?title=Alien&title=Heat&title=Toy+Story"}) {
      try (Browser browser = Site.browser(1280, 900)) {
        browser.open(Site.url(path));
        Set<String> hosts = new TreeSet<>();
        for (JsonNode request : browser.events("Network.requestWillBeSent")) {
          String address = request.at("/request/url").asText();
          // What a window opens with is of Chromium itself (chrome:, data:).
          if (address.startsWith("http")) {
            hosts.add(URI.create(address).getHost());
          }
        }
        int bytes = bytes(browser);
        System.out.print(
            English.format("First load of /%s: %,d bytes, from %s%n", path, bytes, hosts));
        assertEquals(Set.of("localhost"), hosts);
        assertTrue(bytes > 5_000 && bytes <= MOST_BYTES, bytes + " bytes");
      }
    }
  }

  /** Headers and bodies as they were sent, of all that came. */
  private static int bytes(Browser browser) {
    return browser
        .script(
            "return performance.getEntriesByType('navigation')"
                + ".concat(performance.getEntriesByType('resource'))"
                + ".reduce((sum, each) => sum + each.transferSize, 0)")
        .asInt();
  }

  @Test
  void something_is_painted_soon() throws IOException {
    List<Double> paints = new ArrayList<>();
    try (Browser browser = Site.browser(1280, 900)) {
      for (int visit = 0; visit < 5; visit++) {
        browser.open(Site.url("?title=Alien&visit=" + visit));
        browser.await("a paint", () -> paint(browser) > 0);
        paints.add(paint(browser));
      }
    }
    Collections.sort(paints);
    System.out.print(
        English.format("First contentful paint: median %.0f ms of %s%n", paints.get(2), paints));
    assertTrue(paints.get(2) < 3_000, paints.toString());
  }

  private static double paint(Browser browser) {
    return browser
        .script("return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0")
        .asDouble();
  }

  /** Ten characters a second; the time from the last key to the list for the whole text. */
  @Test
  void suggestions_keep_up_with_typing() throws IOException {
    List<Double> delays = new ArrayList<>();
    try (Browser browser = Site.browser(1280, 900)) {
      for (String title : TYPED) {
        browser.open(Site.url(""));
        browser.script(
            "const input = document.getElementById('title-1'); input.focus();"
                + "input.addEventListener('input', () => window.lastKey = performance.now());"
                + "input.addEventListener('suggested',"
                + " () => window.delay = performance.now() - window.lastKey);");
        for (String key : title.split("")) {
          long next = System.nanoTime() + 100_000_000;
          browser.press(key);
          Browser.pause(Math.max(0, (next - System.nanoTime()) / 1_000_000));
        }
        browser.await(
            "suggestions for " + title,
            () ->
                browser.script("return window.delay ?? 0").asDouble() > 0
                    && browser.shows("#title-1-list li"));
        delays.add(browser.script("return window.delay").asDouble());
      }
    }
    Collections.sort(delays);
    System.out.print(
        English.format(
            "Suggestions after the last key: median %.0f ms, all %s%n",
            delays.get(delays.size() / 2), delays.stream().map(Math::round).toList()));
    assertTrue(delays.get(delays.size() / 2) < 1_000, delays.toString());
  }
}
