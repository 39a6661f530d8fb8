package triplefeature.serving.web.input;

import java.nio.charset.StandardCharsets;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/** Text out of JSON, which can escape what neither an address nor UTF-8 can hold. */
final class PlainText {
  private PlainText() {}

  /**
   * The text itself.
   *
   * @throws ProblemException 400 {@code invalid_parameter} for half a surrogate pair and for a null
   *     character
   */
  static String require(String name, String text) {
    // JSON can escape half a surrogate pair, which UTF-8 cannot say back.
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new ProblemException(Problem.invalid(name, "encoding"));
    }
    if (text.indexOf('\0') >= 0) {
      throw new ProblemException(Problem.invalid(name, "null_character"));
    }
    return text;
  }
}
