package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
  private final Locale here = Locale.getDefault();

  @AfterEach
  void leaves_the_locale_as_it_was() {
    Locale.setDefault(here);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "de-DE", "tr-TR"})
  void counts_and_seconds_read_as_in_english_whatever_the_machine_speaks(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Progress progress = new Progress(new PrintStream(printed, true, StandardCharsets.UTF_8));
    progress.stage(Stage.MOVIES, () -> 45_433, Integer::longValue);
    String line = printed.toString(StandardCharsets.UTF_8);
    assertTrue(
        line.matches("\\[2/10] Cleaning films \\.\\.\\. +45,433 films +\\d+\\.\\d s\\R"), line);
  }
}
