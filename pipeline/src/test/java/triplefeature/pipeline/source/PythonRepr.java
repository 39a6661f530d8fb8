package triplefeature.pipeline.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import triplefeature.serving.text.English;

/** Draws random values and writes them as Python's {@code repr} does. */
final class PythonRepr {
  private static final String[] PIECES = {
    "a", "Z", "0", " ", "'", "\"", "\\", "\n", "\t", "\r", "é", "千", "🎬", "{", "}", "[", "]", ",",
    ":", "\u0000", "\u007f", "None"
  };

  private final Random random;

  PythonRepr(long seed) {
    this.random = new Random(seed);
  }

  /** A value as {@link PythonLiteral} returns it, at most {@code depth} levels deep. */
  Object value(int depth) {
    return switch (random.nextInt(depth > 0 ? 7 : 5)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextLong() % 1_000_000_000_000_000_000L;
      case 3 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
      case 4 -> text();
      case 5 -> list(depth);
      default -> dictionary(depth);
    };
  }

  static String of(Object value) {
    if (value == null) {
      return "None";
    }
    if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(PythonRepr::of).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> of(entry.getKey()) + ": " + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value.toString();
  }

  /** Single quotes, unless the text holds single and no double ones. */
  private static String quoted(String text) {
    char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
    StringBuilder quoted = new StringBuilder().append(quote);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                case '\\' -> quoted.append("\\\\");
                default -> {
                  if (point == quote) {
                    quoted.append('\\').append(quote);
                  } else if (point < 32 || point == 127) {
                    quoted.append(English.format("\\x%02x", point));
                  } else {
                    quoted.appendCodePoint(point);
                  }
                }
              }
            });
    return quoted.append(quote).toString();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      list.add(value(depth - 1));
    }
    return list;
  }

  private Map<Object, Object> dictionary(int depth) {
    Map<Object, Object> dictionary = new LinkedHashMap<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      dictionary.put(text(), value(depth - 1));
    }
    return dictionary;
  }
}
