package triplefeature.pipeline.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parser of the Python literals that the list columns of the Movies Dataset hold: strings in either
 * quote with Python's escapes, numbers, {@code True}, {@code False}, {@code None}, lists, tuples
 * and dictionaries. Grammar: "Literals" and "Atoms" in the Python Language Reference, sections 2.4
 * and 6.2, without f-strings, bytes, sets, complex numbers and {@code \N{...}}.
 *
 * <p>Strings become {@link String}, whole numbers {@link Long}, others {@link Double}, lists and
 * tuples {@link List}, dictionaries {@link Map}, {@code None} null.
 */
public final class PythonLiteral {
  private static final int MAX_DEPTH = 100;

  private final String text;
  private int position;
  private int depth;

  private PythonLiteral(String text) {
    this.text = text;
  }

  /** A text that is no literal. */
  public static final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    SyntaxException(String message) {
      super(message);
    }
  }

  /**
   * @throws SyntaxException if the text is not exactly one literal; the message says where
   */
  public static Object parse(String text) throws SyntaxException {
    PythonLiteral parser = new PythonLiteral(text);
    Object value = parser.value();
    parser.skipBlanks();
    if (parser.position < text.length()) {
      throw parser.expected("the end");
    }
    return value;
  }

  private Object value() throws SyntaxException {
    skipBlanks();
    char next = peek();
    if (++depth > MAX_DEPTH) {
      throw expected("at most " + MAX_DEPTH + " levels");
    }
    Object value =
        switch (next) {
          case '[' -> sequence(']');
          case '(' -> sequence(')');
          case '{' -> dictionary();
          case '\'', '"' -> strings();
          default -> nameOrNumber();
        };
    depth--;
    return value;
  }

  private List<Object> sequence(char close) throws SyntaxException {
    position++;
    List<Object> items = new ArrayList<>();
    while (!closes(close)) {
      items.add(value());
      separator(close);
    }
    return items;
  }

  private Map<Object, Object> dictionary() throws SyntaxException {
    position++;
    Map<Object, Object> entries = new LinkedHashMap<>();
    while (!closes('}')) {
      Object key = value();
      skipBlanks();
      if (peek() != ':') {
        throw expected("\":\"");
      }
      position++;
      entries.put(key, value());
      separator('}');
    }
    return entries;
  }

  private boolean closes(char close) throws SyntaxException {
    skipBlanks();
    if (peek() != close) {
      return false;
    }
    position++;
    return true;
  }

  private void separator(char close) throws SyntaxException {
    skipBlanks();
    if (peek() == ',') {
      position++;
    } else if (peek() != close) {
      throw expected("\",\" or \"" + close + "\"");
    }
  }

  /** Neighbouring strings are one, as in Python. */
  private String strings() throws SyntaxException {
    StringBuilder value = new StringBuilder();
    do {
      string(value);
      skipBlanks();
    } while (position < text.length() && (peek() == '\'' || peek() == '"'));
    return value.toString();
  }

  private void string(StringBuilder value) throws SyntaxException {
    char quote = text.charAt(position++);
    while (peek() != quote) {
      char next = text.charAt(position++);
      if (next == '\\') {
        escape(value);
      } else {
        value.append(next);
      }
    }
    position++;
  }

  private void escape(StringBuilder value) throws SyntaxException {
    char kind = peek();
    position++;
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
      case 'x' -> value.appendCodePoint(digits(2, 16));
      case 'u' -> value.appendCodePoint(digits(4, 16));
      case 'U' -> value.appendCodePoint(digits(8, 16));
      default -> {
        if (kind >= '0' && kind <= '7') {
          position--;
          value.appendCodePoint(digits(octalLength(), 8));
        } else {
          value.append('\\').append(kind);
        }
      }
    }
  }

  private int octalLength() {
    int length = 1;
    while (length < 3
        && position + length < text.length()
        && text.charAt(position + length) >= '0'
        && text.charAt(position + length) <= '7') {
      length++;
    }
    return length;
  }

  private int digits(int count, int radix) throws SyntaxException {
    if (position + count > text.length()) {
      throw expected(count + " digits");
    }
    int codePoint = 0;
    for (int end = position + count; position < end; position++) {
      int digit = Character.digit(text.charAt(position), radix);
      if (digit < 0 || codePoint > Character.MAX_CODE_POINT >> 4) {
        throw expected("a digit of a character code");
      }
      codePoint = codePoint * radix + digit;
    }
    if (!Character.isValidCodePoint(codePoint)) {
      throw expected("a character code");
    }
    return codePoint;
  }

  private Object nameOrNumber() throws SyntaxException {
    int start = position;
    while (position < text.length() && isWordPart(text.charAt(position))) {
      position++;
    }
    String word = text.substring(start, position);
    switch (word) {
      case "None":
        return null;
      case "True":
        return true;
      case "False":
        return false;
      default:
        try {
          return word.matches("[+-]?\\d{1,18}") ? (Object) Long.valueOf(word) : number(word);
        } catch (NumberFormatException e) {
          position = start;
          throw expected("a value");
        }
    }
  }

  private static Double number(String word) {
    // Possessive: a long cell of digits that is no number is refused at once.
    if (!word.matches("[+-]?(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?\\d++)?|nan|inf|-inf")) {
      throw new NumberFormatException(word);
    }
    return switch (word) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.valueOf(word);
    };
  }

  private static boolean isWordPart(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-');
  }

  private void skipBlanks() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private char peek() throws SyntaxException {
    if (position >= text.length()) {
      throw new SyntaxException("ends too early, after " + text.length() + " characters");
    }
    return text.charAt(position);
  }

  private SyntaxException expected(String what) {
    return new SyntaxException("expected " + what + " at character " + (position + 1));
  }
}
