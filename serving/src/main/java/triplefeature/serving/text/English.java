package triplefeature.serving.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and sentences as English writes them, such as 45,433 and 0.43. Page, command line and log
 * are in English, so that a number in them must not follow the machine's locale; the build forbids
 * the calls that do.
 */
public final class English {
  private English() {}

  /** As {@link String#format(String, Object...)}, in English. */
  public static String format(String pattern, @Nullable Object... arguments) {
    return String.format(Locale.ENGLISH, pattern, arguments);
  }

  /** A whole number with its thousands set apart, such as 45,433. */
  public static String count(long number) {
    // Not by a format: a page writes dozens, and a format looks up a locale's signs each time.
    String digits = Long.toString(number);
    int first = number < 0 ? 1 : 0;
    StringBuilder apart = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > first; at -= 3) {
      apart.insert(at, ',');
    }
    return apart.toString();
  }
}
