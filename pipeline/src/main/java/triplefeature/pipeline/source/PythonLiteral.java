package triplefeature.pipeline.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

  /** Possessive: a long cell of digits that is no number is refused at once. */
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?\\d++)?|nan|inf|-inf");

  private final Cursor cursor;
  private int depth;

  private PythonLiteral(Cursor cursor) {
    this.cursor = cursor;
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
  public static @Nullable Object parse(String text) throws SyntaxException {
    Cursor cursor = new Cursor(text);
    @Nullable Object value = new PythonLiteral(cursor).value();
    cursor.skipBlanks();
    if (!cursor.atEnd()) {
      throw cursor.expected("the end");
    }
    return value;
  }

  private @Nullable Object value() throws SyntaxException {
    cursor.skipBlanks();
    char next = cursor.peek();
    if (++depth > MAX_DEPTH) {
      throw cursor.expected("at most " + MAX_DEPTH + " levels");
    }
    @Nullable Object value =
        switch (next) {
          case '[' -> list();
          case '(' -> parenthesized();
          case '{' -> dictionary();
          case '\'', '"' -> PythonString.read(cursor);
          default -> nameOrNumber();
        };
    depth--;
    return value;
  }

  private List<@Nullable Object> list() throws SyntaxException {
    cursor.next();
    List<@Nullable Object> items = new ArrayList<>();
    addItems(items, ']');
    return items;
  }

  /** A tuple, or the one value in the parentheses: as in Python, the comma makes the tuple. */
  private @Nullable Object parenthesized() throws SyntaxException {
    cursor.next();
    List<@Nullable Object> items = new ArrayList<>();
    if (!closes(')')) {
      items.add(value());
      if (closes(')')) {
        return items.get(0);
      }
      separator(')');
      addItems(items, ')');
    }
    return items;
  }

  private void addItems(List<@Nullable Object> items, char close) throws SyntaxException {
    while (!closes(close)) {
      items.add(value());
      separator(close);
    }
  }

  private Map<@Nullable Object, @Nullable Object> dictionary() throws SyntaxException {
    cursor.next();
    Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
    while (!closes('}')) {
      @Nullable Object key = value();
      cursor.skipBlanks();
      if (!cursor.skip(':')) {
        throw cursor.expected("\":\"");
      }
      entries.put(key, value());
      separator('}');
    }
    return entries;
  }

  private boolean closes(char close) throws SyntaxException {
    cursor.skipBlanks();
    return cursor.skip(close);
  }

  private void separator(char close) throws SyntaxException {
    cursor.skipBlanks();
    if (!cursor.skip(',') && cursor.peek() != close) {
      throw cursor.expected("\",\" or \"" + close + "\"");
    }
  }

  private @Nullable Object nameOrNumber() throws SyntaxException {
    int start = cursor.position();
    String word = cursor.word();
    try {
      return switch (word) {
        case "None" -> null;
        case "True" -> true;
        case "False" -> false;
        default -> number(word);
      };
    } catch (NumberFormatException e) {
      throw Cursor.expected("a value", start);
    }
  }

  /** A {@link Long} where it is whole and fits, else a {@link Double}. */
  private static Object number(String word) {
    if (WHOLE.matcher(word).matches()) {
      return Long.valueOf(word);
    }
    if (!NUMBER.matcher(word).matches()) {
      throw new NumberFormatException(word);
    }
    return switch (word) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.valueOf(word);
    };
  }
}
