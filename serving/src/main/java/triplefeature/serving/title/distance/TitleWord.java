package triplefeature.serving.title.distance;

import java.util.OptionalInt;
import java.util.Set;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleNumbers;

/**
 * A word of a title and what may be done with it.
 *
 * @param text normalised, never empty
 * @param kind how much it says
 * @param number which number it is in whatever writing, else -1; see {@link #value}
 * @param letters which letters it has, see {@link #lettersOf}
 * @param sound how it sounds, see {@link Sound}; empty for a number
 * @param id its number in its {@link Vocabulary}, from 0
 */
public record TitleWord(String text, Kind kind, int number, long letters, String sound, int id) {
  public enum Kind {
    /** Tells films apart. */
    CONTENT,
    /** People leave it out or put it in without noticing. */
    ARTICLE,
    /** Small words, and those around a sequel's number. */
    FILLER,
    /** What people add to say that they mean a film. */
    FORM,
    /** In digits or roman: has no typos, and must match if typed. */
    NUMBER,
    /** Spelt out, so that it can be misspelt. */
    NUMBER_WORD
  }

  /** Added to an ordinal's value: "first" is not "one", but "13" may be "13th". */
  private static final int ORDINAL = 1_000_000_000;

  private static final Set<String> FILLERS =
      Set.of(
          "of", "and", "in", "on", "to", "for", "at", "or", "part", "vol", "volume", "chapter",
          "episode");

  private static final Set<String> FORMS = Set.of("movie", "film");

  private TitleWord(String text, Kind kind, int number, int id) {
    this(text, kind, number, lettersOf(text), number < 0 ? Sound.of(text) : "", id);
  }

  /**
   * The letters of a text as a set of 64 classes: each digit has one of its own, and each of a to z
   * two, one for its being there and one for its being there twice. An edit brings and takes at
   * most one, which shows most pairs to be too far apart without comparing them.
   */
  public static long lettersOf(CharSequence text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        long once = 1L << (c - 'a');
        letters |= (letters & once) == 0 ? once : once << 26;
      } else {
        letters |= 1L << (c >= '0' && c <= '9' ? 52 + c - '0' : c & 63);
      }
    }
    return letters;
  }

  /**
   * @param roman whether a roman numeral is a number here, see {@link TitleNumbers#romanAt}
   */
  static TitleWord of(String text, boolean roman, int id) {
    if (text.chars().allMatch(Character::isDigit)) {
      return new TitleWord(text, Kind.NUMBER, numberOf(text), id);
    }
    if (roman) {
      return new TitleWord(text, Kind.NUMBER, TitleNumbers.roman(text).orElseThrow(), id);
    }
    OptionalInt ordinal = TitleNumbers.ordinal(text);
    if (ordinal.isPresent()) {
      Kind kind = Character.isDigit(text.charAt(0)) ? Kind.NUMBER : Kind.NUMBER_WORD;
      return new TitleWord(text, kind, ORDINAL + ordinal.getAsInt(), id);
    }
    OptionalInt word = TitleNumbers.word(text);
    if (word.isPresent()) {
      return new TitleWord(text, Kind.NUMBER_WORD, word.getAsInt(), id);
    }
    Kind kind =
        NormalizedTitle.isArticle(text)
            ? Kind.ARTICLE
            : FILLERS.contains(text)
                ? Kind.FILLER
                : FORMS.contains(text) ? Kind.FORM : Kind.CONTENT;
    return new TitleWord(text, kind, -1, id);
  }

  /** Whether both sound alike, as far as is known. */
  boolean soundsLike(TitleWord other) {
    return !sound.isEmpty() && sound.equals(other.sound);
  }

  /** Whether it is the same word, of whatever vocabulary. */
  boolean same(TitleWord other) {
    return kind == other.kind && text.equals(other.text);
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER || kind == Kind.NUMBER_WORD;
  }

  /** More than nine digits are a negative number that stands for them. */
  private static int numberOf(String digits) {
    return digits.length() > 9
        ? -2 - (digits.hashCode() & Integer.MAX_VALUE >> 1)
        : Integer.parseInt(digits);
  }

  /** The value of a number, whether it counts or orders. */
  public int value() {
    return number >= ORDINAL ? number - ORDINAL : number;
  }

  boolean isOrdinal() {
    return number >= ORDINAL;
  }

  boolean isDigits() {
    return kind == Kind.NUMBER && Character.isDigit(text.charAt(0));
  }

  public int length() {
    return text.length();
  }
}
