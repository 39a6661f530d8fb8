package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks axe-core about every page in both themes, and takes the screenshots on the way. */
@Tag("browser")
class AccessibilityTest {
  private static Browser browser;
  private static String axe;

  @BeforeAll
  static void start() throws IOException {
    browser = Site.browser(1280, 900);
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "start,''",
    "results,?title=Alien&title=Heat&title=Toy+Story",
    "filters,?title=alein&movieId=1&excludeMovieId=260&sort=newest&genre=Drama&variety=0.8",
    "complaints,?title=xqzxqzxqz&title=Alien&yearFrom=soon&genre=Nap",
    "groups,?title=Alien&group=2:Heat&group=3:xqzxqzxqz&groupMovieId=3:1",
    "memory,memory",
    "error,nowhere",
    "quality,quality",
    "map,map?title=Alien&title=Heat&title=Toy+Story",
    "cluster,cluster?n=0",
    "api,api"
  })
  void axe_finds_nothing_on(String name, String path) throws IOException {
    for (String scheme : new String[] {"light", "dark"}) {
      browser.size(1280, 900, 1);
      browser.prefer(scheme);
      browser.open(Site.url(path));
      browser.screenshot(name + "-" + scheme);
      assertEquals("", violations(), name + " in " + scheme);
      browser.size(360, 740, 2);
      browser.script("document.getElementById('programme')?.scrollIntoView()");
      assertEquals("", violations(), name + " on a phone in " + scheme);
      browser.screenshot(name + "-phone-" + scheme);
    }
  }

  private static String violations() {
    browser.script(axe + ";window.axe = axe");
    JsonNode found =
        browser.later(
            "const done = arguments[0]; axe.run({resultTypes: ['violations']})"
                + ".then(all => done(all.violations.map(each => each.id + ': ' + each.help + ' '"
                + "+ each.nodes.map(node => node.html + ' ' + node.failureSummary).join(' | '))"
                + ".join('\\n')), error => done(String(error)))");
    return found.asText();
  }
}
