package triplefeature.serving.web.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Every word that the page and the errors say, in one file beside this room: a translation is a
 * copy of it. {@code {0}} to {@code {9}} stand for arguments; those without one stay.
 */
public final class Texts {
  private static final String ENGLISH = "/triplefeature/serving/web/texts.properties";

  private final Properties words;

  private Texts(Properties words) {
    this.words = words;
  }

  public static Texts english() {
    Properties words = new Properties();
    try (InputStream stream = Texts.class.getResourceAsStream(ENGLISH);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + ENGLISH + " from the class path", e);
    }
    return new Texts(words);
  }

  /**
   * @throws IllegalArgumentException if there is no such text
   */
  public String get(String key, Object... arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException(ENGLISH + " has no text " + key);
    }
    int copied = 0;
    StringBuilder filled = new StringBuilder(2 * text.length());
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      if (isPlaceholder(text, at, arguments.length)) {
        filled.append(text, copied, at).append(arguments[text.charAt(at + 1) - '0']);
        copied = at + 3;
      }
    }
    return copied == 0 ? text : filled.append(text, copied, text.length()).toString();
  }

  /** What a problem says to people. */
  public String of(Problem problem) {
    List<String> arguments = problem.arguments();
    return get("problem." + problem.textKey(), arguments.toArray());
  }

  public Set<String> keys() {
    return words.stringPropertyNames();
  }

  private static boolean isPlaceholder(String text, int at, int arguments) {
    return at + 2 < text.length()
        && text.charAt(at + 1) >= '0'
        && text.charAt(at + 1) < '0' + arguments
        && text.charAt(at + 2) == '}';
  }
}
