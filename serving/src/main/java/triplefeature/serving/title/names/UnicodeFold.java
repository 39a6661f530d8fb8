package triplefeature.serving.title.names;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lower case without the marks that people leave out: compatibility decomposition (NFKD), marks
 * stripped where they are accents (Latin, Greek, Cyrillic) and kept where they are letters (kana,
 * Hangul, Arabic, Indic), and the letters that Unicode does not decompose spelt out.
 */
final class UnicodeFold {
  private static final Set<UnicodeScript> ACCENTED =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  private static final Map<Character, String> SPELT_OUT =
      Map.ofEntries(
          Map.entry('ø', "o"),
          Map.entry('ł', "l"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"),
          Map.entry('ŋ', "n"),
          Map.entry('ŧ', "t"),
          Map.entry('ĸ', "k"),
          Map.entry('ς', "σ"),
          // The slash of a decomposed fraction and the signs that stand for a word.
          Map.entry('⁄', " "),
          Map.entry('×', "x"));

  /** What signs stand for beside letters: "Ri¢hie Ri¢h", but "$9.99". */
  private static final Map<Character, Character> SIGNS = Map.of('¢', 'c', '$', 's', '€', 'e');

  /** One more than the last letter that has no mark and stands for no other. */
  private static final char ASCII = 0x80;

  private UnicodeFold() {}

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  static String fold(String text) {
    if (isAscii(text)) {
      return folded(text.toLowerCase(Locale.ROOT)).toString();
    }
    StringBuilder apart = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              // 8½ is "8 1 2" and Alien³ is "alien 3", not 81 and alien3.
              if (Character.getType(c) == Character.OTHER_NUMBER) {
                apart.append(' ');
              }
              apart.appendCodePoint(c);
            });
    String lower = Normalizer.normalize(apart, Form.NFKD).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded(lower), Form.NFC);
  }

  private static StringBuilder folded(String lower) {
    StringBuilder folded = new StringBuilder(lower.length());
    char base = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c < ASCII && c != '$') {
        folded.append(c);
        base = c;
      } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
        if (!ACCENTED.contains(UnicodeScript.of(base))) {
          folded.append(c);
        }
      } else if (SIGNS.containsKey(c) && (isLetter(lower, i - 1) || isLetter(lower, i + 1))) {
        folded.append(SIGNS.get(c));
      } else {
        folded.append(SPELT_OUT.getOrDefault(c, Character.toString(c)));
        base = c;
      }
    }
    return folded;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }
}
