package triplefeature.pipeline.source;

import java.util.HexFormat;
import triplefeature.pipeline.source.PythonLiteral.SyntaxException;

/**
 * Reads strings in either quote with Python's escapes but {@code \N{...}}: "String and Bytes
 * literals" in the Python Language Reference, section 2.4.1.
 */
final class PythonString {
  private final Cursor cursor;
  private final StringBuilder value = new StringBuilder();

  private PythonString(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Neighbouring strings are one, as in Python.
   *
   * @param cursor at an opening quote; moves behind the last closing one
   */
  static String read(Cursor cursor) throws SyntaxException {
    PythonString string = new PythonString(cursor);
    do {
      string.append(cursor.next());
      cursor.skipBlanks();
    } while (!cursor.atEnd() && isQuote(cursor.peek()));
    return string.value.toString();
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '"';
  }

  private void append(char quote) throws SyntaxException {
    for (char next = cursor.next(); next != quote; next = cursor.next()) {
      if (next == '\\') {
        escape();
      } else {
        value.append(next);
      }
    }
  }

  private void escape() throws SyntaxException {
    char kind = cursor.next();
    switch (kind) {
      case '\n' -> {}
      case 'n' -> value.append('\n');
      case 't' -> value.append('\t');
      case 'r' -> value.append('\r');
      case 'b' -> value.append('\b');
      case 'f' -> value.append('\f');
      case 'a' -> value.append('\u0007');
      case 'v' -> value.append('\u000b');
      case '\\', '\'', '"' -> value.append(kind);
      case 'x' -> value.appendCodePoint(hexadecimal(2));
      case 'u' -> value.appendCodePoint(hexadecimal(4));
      case 'U' -> value.appendCodePoint(hexadecimal(8));
      case '0', '1', '2', '3', '4', '5', '6', '7' -> value.appendCodePoint(octal(kind - '0'));
      default -> value.append('\\').append(kind);
    }
  }

  /** ASCII digits only: to Python those of other scripts are no digits here. */
  private int hexadecimal(int length) throws SyntaxException {
    int codePoint = 0;
    for (int i = 0; i < length; i++) {
      if (!HexFormat.isHexDigit(cursor.peek()) || codePoint > Character.MAX_CODE_POINT >> 4) {
        throw cursor.expected("a digit of a character code");
      }
      codePoint = codePoint << 4 | HexFormat.fromHexDigit(cursor.next());
    }
    return codePoint;
  }

  /** Up to two more digits. */
  private int octal(int first) throws SyntaxException {
    int codePoint = first;
    for (int i = 0; i < 2 && cursor.peek() >= '0' && cursor.peek() <= '7'; i++) {
      codePoint = codePoint << 3 | cursor.next() - '0';
    }
    return codePoint;
  }
}
