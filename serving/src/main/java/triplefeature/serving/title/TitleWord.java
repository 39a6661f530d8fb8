package triplefeature.serving.title;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A word of a title and what may be done with it.
 *
 * @param text normalised, never empty
 * @param kind how much it says
 * @param number its value if it is a number in whatever writing, else -1
 */
record TitleWord(String text, Kind kind, int number) {
  enum Kind {
    /** Tells films apart. */
    CONTENT,
    /** People leave it out or put it in without noticing. */
    ARTICLE,
    /** Small words, and those around a sequel's number. */
    FILLER,
    /** In digits or roman: has no typos, and must match if typed. */
    NUMBER,
    /** Spelt out, so that it can be misspelt. */
    NUMBER_WORD
  }

  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "le", "la", "les", "el", "los", "las", "il", "der", "die", "das");

  private static final Set<String> FILLERS =
      Set.of(
          "of", "and", "in", "on", "to", "for", "at", "or", "de", "part", "vol", "volume",
          "chapter", "episode", "movie", "film");

  /**
   * @param first whether it begins the title, where a roman numeral is a letter
   */
  static TitleWord of(String text, boolean first) {
    if (text.chars().allMatch(Character::isDigit)) {
      return new TitleWord(text, Kind.NUMBER, text.length() > 9 ? -2 : Integer.parseInt(text));
    }
    OptionalInt roman = first ? OptionalInt.empty() : TitleNumbers.roman(text);
    if (roman.isPresent()) {
      return new TitleWord(text, Kind.NUMBER, roman.getAsInt());
    }
    OptionalInt word = TitleNumbers.word(text);
    if (word.isPresent()) {
      return new TitleWord(text, Kind.NUMBER_WORD, word.getAsInt());
    }
    Kind kind =
        ARTICLES.contains(text)
            ? Kind.ARTICLE
            : FILLERS.contains(text) ? Kind.FILLER : Kind.CONTENT;
    return new TitleWord(text, kind, -1);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER || kind == Kind.NUMBER_WORD;
  }

  int length() {
    return text.length();
  }
}
