package triplefeature.serving.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.catalog.Movie;

/** The title on a drawn tile. */
class PosterTest {
  private static List<String> lines(String title) {
    return Poster.of(Movie.of(1, title, 2000, List.of())).lines();
  }

  @Test
  void a_short_title_stands_as_it_is() {
    assertEquals(List.of("Heat"), lines("Heat"));
    assertEquals(List.of("The Thin", "Blue Line"), lines("The Thin Blue Line"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb",
        "WWWWWWWWWWWWWWWW",
        "MMMMMMMMMMMM WWWWWWWWWW MMMMMMMMM",
        "Supercalifragilisticexpialidocious",
        "千と千尋の神隠し 千と千尋の神隠し",
        "One Flew Over the Cuckoo's Nest"
      })
  void what_does_not_fit_ends_in_an_ellipsis_and_no_line_is_too_wide(String title) {
    List<String> lines = lines(title);
    assertTrue(lines.size() <= 3, lines.toString());
    assertTrue(String.join(" ", lines).contains("…"), lines.toString());
    for (String line : lines) {
      assertTrue(PosterText.width(line) <= PosterText.LINE + 1.03, line);
    }
  }
}
