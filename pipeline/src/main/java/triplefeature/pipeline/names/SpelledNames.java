package triplefeature.pipeline.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names whose digits stand for letters, as people write them: "Simone" for S1m0ne. */
final class SpelledNames {
  /** Digits between letters; at the end of a word they are a number, as in "Mask2". */
  private static final Pattern DIGITS = Pattern.compile("(?<=\\p{L})\\p{Nd}{1,2}(?=\\p{L})");

  private static final Map<Character, String> LETTERS =
      Map.of('0', "o", '1', "itl", '3', "e", '4', "a", '5', "s", '7', "vt", '8', "b");

  private SpelledNames() {}

  /** Every way to read the digits of a name as letters; none where it has no such digits. */
  static List<String> of(String name) {
    Matcher matcher = DIGITS.matcher(name);
    List<String> read = List.of("");
    int from = 0;
    while (matcher.find()) {
      read = each(read, name.substring(from, matcher.start()));
      for (char digit : matcher.group().toCharArray()) {
        read = each(read, LETTERS.getOrDefault(digit, "").split("", 0));
      }
      from = matcher.end();
    }
    return from == 0 ? List.of() : each(read, name.substring(from));
  }

  private static List<String> each(List<String> beginnings, String... ends) {
    List<String> all = new ArrayList<>();
    for (String beginning : beginnings) {
      for (String end : ends) {
        all.add(beginning + end);
      }
    }
    return all;
  }
}
