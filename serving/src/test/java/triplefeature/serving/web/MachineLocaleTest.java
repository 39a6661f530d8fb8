package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.web.browser.SampleEvaluation;

/** Commas for points, digits of their own, an I without its dot: nothing of it leaks. */
class MachineLocaleTest {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/?title=ALIEN&title=heat&language=EN",
          "/?title=nothing&variety=half",
          "/quality",
          "/map?title=Alien",
          "/cluster?n=0",
          "/api",
          "/api/recommendations?title=ALIEN&variety=0.25",
          "/api/titles?q=ali",
          "/api/methods");
  private static final Pattern FOREIGN_DIGIT = Pattern.compile("[\\p{Nd}&&[^0-9]]");

  /** Each form for a verdict has an id of its own. */
  private static final Pattern FRESH = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Locale here = Locale.getDefault();

  @AfterEach
  void leaves_the_locale_as_it_was() {
    Locale.setDefault(here);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "de-DE", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
  void every_answer_reads_as_it_does_in_english(String tag) throws IOException {
    Locale.setDefault(Locale.ENGLISH);
    List<String> english = answers();
    Locale.setDefault(Locale.forLanguageTag(tag));
    List<String> there = answers();
    for (int i = 0; i < PATHS.size(); i++) {
      assertEquals(english.get(i), there.get(i), PATHS.get(i));
    }
    // (0.43 + 0.43 / 2 + 0.43 / 4) / 3
    assertTrue(english.get(0).contains("Measured: place 1 of"), english.get(0));
    assertTrue(english.get(3).contains("1,200"), english.get(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "th-TH-u-nu-thai"})
  void metrics_are_written_in_digits_that_prometheus_reads(String tag) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(tag));
    try (TestServer server = TestServer.start(model())) {
      server.get("/");
      Matcher foreign = FOREIGN_DIGIT.matcher(server.get("/metrics").body());
      assertTrue(!foreign.find(), () -> "found " + foreign.group());
    }
  }

  private static List<String> answers() throws IOException {
    try (TestServer server = TestServer.start(model())) {
      return PATHS.stream()
          .map(path -> server.get(path).body())
          .map(body -> FRESH.matcher(body).replaceAll("fresh"))
          .map(body -> body.replace(":" + server.port(), ":PORT"))
          .toList();
    }
  }

  private static LoadedModel model() {
    return TinyModel.load(SampleEvaluation.FIGURES);
  }
}
