package triplefeature.pipeline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scan against the regular expressions that say the same, which are its oracle. */
class NameScanTest {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*");

  /** {@code \b} would be another boundary on some JDKs than on others. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("\\([^)]*\\)|['’]s(?![\\p{L}\\p{Nd}\\p{Mn}_])");

  /**
   * Letters of all kinds, of two chars (Deseret, mathematical) and half of one, marks, digits,
   * emoji.
   */
  private static final List<String> PIECES =
      List.of(
          "A",
          "b",
          "s",
          "É",
          "ß",
          "ǅ",
          "ʰ",
          "中",
          "Ⅻ",
          "\uD801\uDC00",
          "\uD801\uDC28",
          "\uD835\uDD38",
          "\uD83D\uDE00",
          "\uD801",
          "\uDC00",
          "\u0301",
          "\u0903",
          "1",
          "٣",
          "_",
          "-",
          " ",
          " ",
          " ",
          "  ",
          "\u00A0",
          "\n",
          "'",
          "’",
          "'s",
          "’s",
          "(",
          ")",
          ",",
          ".",
          "Bond",
          "James Bond",
          "iPhone",
          "Spider-Man",
          "O'Neil");

  @Test
  void it_finds_what_the_expressions_find() {
    SplittableRandom random = new SplittableRandom(11);
    int names = 0;
    for (int i = 0; i < 100_000; i++) {
      StringBuilder made = new StringBuilder();
      for (int pieces = random.nextInt(20); pieces > 0; pieces--) {
        made.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String text = made.toString();
      assertEquals(all(WORD, text), words(text), text);
      List<String> expected = all(NAME, LEFT_OUT.matcher(text).replaceAll(","));
      assertEquals(expected, names(text), text);
      names += expected.size();
    }
    // Nine and a half pieces a text, a fifth of them with a capital.
    assertTrue(names > 100_000, names + " names");
  }

  @Test
  void names_end_before_what_is_left_out() {
    assertEquals(
        List.of("Woody", "Andy", "Buzz Lightyear", "Sid"),
        names("Woody (Tom Hanks) and Andy's Buzz Lightyear; Sid's"));
    assertEquals(List.of("Ned", "Tom"), names("Ned (unclosed: Tom"));
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> words(String text) {
    List<String> found = new ArrayList<>();
    NameScan.words(text, found::add);
    return found;
  }

  private static List<String> names(String text) {
    List<String> found = new ArrayList<>();
    NameScan.names(text, found::add);
    return found;
  }
}
