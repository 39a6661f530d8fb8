package triplefeature.serving.title.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits folded text into words, which are letters, marks and digits in a row, and says where a
 * part of the title begins. In one pass without a pattern: a server that starts reads a hundred
 * thousand names.
 */
final class WordScan {
  private static final int LETTERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER;

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private static final int NUMBERS =
      1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  /** "shrek2" and "catch22" are two words, "se7en" and "3d" one. */
  private static final int LETTERS_BEFORE_NUMBER = 3;

  private static final String BETWEEN_PARTS = ":;()[]";
  private static final String DASHES = "-–—−/";
  private static final String BLANKS = " \t\n\u000B\f\r";

  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> parts = new ArrayList<>();

  private WordScan(String text) {
    this.text = text;
  }

  static NormalizedTitle of(String text) {
    WordScan scan = new WordScan(text);
    int end = 0;
    int start = scan.next(0, LETTERS | MARKS | NUMBERS);
    while (start < text.length()) {
      if (scan.words.isEmpty() || scan.separates(end, start)) {
        scan.parts.add(scan.words.size());
      }
      end = scan.next(start, ~(LETTERS | MARKS | NUMBERS));
      scan.addWord(start, end);
      start = scan.next(end, LETTERS | MARKS | NUMBERS);
    }
    return new NormalizedTitle(scan.words, scan.parts);
  }

  private void addWord(int start, int end) {
    int number = end;
    while (number > start && is(text.codePointBefore(number), NUMBERS)) {
      number -= Character.charCount(text.codePointBefore(number));
    }
    int before = number;
    int letters = 0;
    while (before > start
        && letters < LETTERS_BEFORE_NUMBER
        && is(text.codePointBefore(before), LETTERS)) {
      before -= Character.charCount(text.codePointBefore(before));
      letters++;
    }
    if (number < end && letters == LETTERS_BEFORE_NUMBER) {
      words.add(text.substring(start, number));
      words.add(text.substring(number, end));
    } else {
      words.add(text.substring(start, end));
    }
  }

  /** Whether what stands between two words ends a part: a colon, a bracket, a dash by itself. */
  private boolean separates(int from, int to) {
    for (int at = from; at < to; at++) {
      if (BETWEEN_PARTS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      if (at > from && isDash(at) && isBlank(at - 1)) {
        while (at < to && isDash(at)) {
          at++;
        }
        if (at < to && isBlank(at)) {
          return true;
        }
        at--;
      }
    }
    return false;
  }

  private boolean isDash(int at) {
    return DASHES.indexOf(text.charAt(at)) >= 0;
  }

  private boolean isBlank(int at) {
    return BLANKS.indexOf(text.charAt(at)) >= 0;
  }

  /** The next position from one on at which a character of some types begins, or the end. */
  private int next(int from, int types) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (is(c, types)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean is(int codePoint, int types) {
    return (1 << Character.getType(codePoint) & types) != 0;
  }
}
