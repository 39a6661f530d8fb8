package triplefeature.pipeline.series;

import java.util.function.Consumer;

/**
 * Goes once through a text for its words and names: as regular expressions would find them, at a
 * tenth of their time, and alike on every JDK. A word is letters, and hyphens from the second on.
 */
final class NameScan {
  private final String text;

  private NameScan(String text) {
    this.text = text;
  }

  /** Every word, from the first letter to the last that follows. */
  static void words(String text, Consumer<String> each) {
    new NameScan(text).words(each);
  }

  /**
   * Every run of words with capitals and single blanks between them, the longest from its first
   * capital on, which may stand within a word. A name ends before what is left out: what stands in
   * parentheses, as actors do, and the s of "Toy's".
   */
  static void names(String text, Consumer<String> each) {
    new NameScan(text).names(each);
  }

  private void words(Consumer<String> each) {
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      int end = at + Character.charCount(letter);
      if (Character.isLetter(letter)) {
        end = endOfWord(end);
        each.accept(text.substring(at, end));
      }
      at = end;
    }
  }

  private void names(Consumer<String> each) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      if (isCapital(at)) {
        end = endOfName(at);
        each.accept(text.substring(at, end));
      } else {
        end = endOfLeftOut(at);
      }
      at = end;
    }
  }

  /** Where a word goes on to, which has begun before. */
  private int endOfWord(int from) {
    int at = from;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      if (letter != '-' && !Character.isLetter(letter)) {
        break;
      }
      at += Character.charCount(letter);
    }
    return at;
  }

  private int endOfName(int from) {
    int end = endOfWord(from);
    while (end < text.length() && text.charAt(end) == ' ' && isCapital(end + 1)) {
      end = endOfWord(end + 1);
    }
    return end;
  }

  private boolean isCapital(int at) {
    return at < text.length()
        && Character.getType(text.codePointAt(at)) == Character.UPPERCASE_LETTER;
  }

  /** Behind what is left out from here on, else behind this letter. */
  private int endOfLeftOut(int at) {
    int letter = text.codePointAt(at);
    if (letter == '(') {
      return Math.max(at, text.indexOf(')', at)) + 1;
    }
    boolean genitive =
        (letter == '\'' || letter == '’') && text.startsWith("s", at + 1) && !goesOn(at + 2);
    return at + (genitive ? 2 : Character.charCount(letter));
  }

  private boolean goesOn(int at) {
    if (at == text.length()) {
      return false;
    }
    int letter = text.codePointAt(at);
    return letter == '_'
        || Character.isLetterOrDigit(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}
