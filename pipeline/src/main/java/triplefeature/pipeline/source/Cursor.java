package triplefeature.pipeline.source;

import triplefeature.pipeline.source.PythonLiteral.SyntaxException;

/** A text that is read once from its first character to its last, and how far that went. */
final class Cursor {
  private final String text;
  private int position;

  Cursor(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  boolean atEnd() {
    return position >= text.length();
  }

  /** The next character, which stays the next. */
  char peek() throws SyntaxException {
    if (atEnd()) {
      throw new SyntaxException("ends too early, after " + text.length() + " characters");
    }
    return text.charAt(position);
  }

  /** The next character, which is then read. */
  char next() throws SyntaxException {
    char next = peek();
    position++;
    return next;
  }

  /** Whether the next character was this one; if so, it is read. */
  boolean skip(char wanted) throws SyntaxException {
    boolean found = peek() == wanted;
    if (found) {
      position++;
    }
    return found;
  }

  void skipBlanks() {
    while (!atEnd() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  /** The characters of a name or number up to the first other one; empty where there is none. */
  String word() {
    int start = position;
    while (!atEnd() && isWordPart(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  private static boolean isWordPart(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-');
  }

  SyntaxException expected(String what) {
    return expected(what, position);
  }

  static SyntaxException expected(String what, int position) {
    return new SyntaxException("expected " + what + " at character " + (position + 1));
  }
}
