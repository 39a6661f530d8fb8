package triplefeature.serving.title.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words and parts in one pass are those that patterns describe. */
class WordScanTest {
  private static final Pattern PART = Pattern.compile("[:;()\\[\\]]|\\s[-–—−/]+\\s");
  private static final Pattern NUMBER_AT_END =
      Pattern.compile("(\\p{L}{3})(\\p{N}+)(?![\\p{L}\\p{M}\\p{N}])");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private static final String[] PIECES = {
    "a", "b", "star", "7", "22", "é", "ば", "\u0302", "½", "Ⅳ", "٣", "𝒜", "𝟗", " ", " ", "  ",
    "\t", "\u00a0", "-", "–", "/", ":", ";", "(", ")", "[", "]", "!", ".", "&", "\ud83d", "\udc00",
    ", "
  };

  private static NormalizedTitle byPatterns(String text) {
    List<String> words = new ArrayList<>();
    List<Integer> parts = new ArrayList<>();
    for (String part : PART.split(NUMBER_AT_END.matcher(text).replaceAll("$1 $2"), 0)) {
      int start = words.size();
      Matcher matcher = WORD.matcher(part);
      while (matcher.find()) {
        words.add(matcher.group());
      }
      if (words.size() > start) {
        parts.add(start);
      }
    }
    return new NormalizedTitle(words, parts);
  }

  @Test
  void words_and_parts_are_those_of_the_patterns() {
    Random random = new Random(12);
    int parts = 0;
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(12); piece >= 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      NormalizedTitle expected = byPatterns(text.toString());
      parts += expected.parts().size();
      assertEquals(expected, WordScan.of(text.toString()), text.toString());
    }
    assertTrue(parts > 200_000, "only " + parts + " parts were compared");
  }
}
