package triplefeature.serving.title.distance;

import org.apache.commons.codec.language.Metaphone;

/**
 * How an English word sounds: its consonants as Metaphone has them (Philips, "Hanging on the
 * metaphone", Computer Language 7, 1990), the vowel that comes first, which mostly bears the
 * stress, and whether it ends in a vowel that is heard.
 */
final class Sound {
  private static final String VOWELS = "aeiouy";
  private static final int LONGEST = 32;
  private static final Metaphone METAPHONE = new Metaphone();

  static {
    METAPHONE.setMaxCodeLen(LONGEST);
  }

  private Sound() {}

  /** Equal for words that sound alike; empty for one with other letters than a to z. */
  static String of(String word) {
    if (!word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
      return "";
    }
    int first = 0;
    while (first < word.length() && !isVowel(word.charAt(first))) {
      first++;
    }
    if (first == word.length()) {
      return "";
    }
    int last = word.length() - 1;
    boolean silent = word.charAt(last) == 'e' && last > 0 && !isVowel(word.charAt(last - 1));
    String end = isVowel(word.charAt(last)) && !silent ? "." : "";
    return METAPHONE.metaphone(word) + word.charAt(first) + end;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
