package triplefeature.serving.web.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes one name or value of a form, refusing what lenient decoders would silently replace. */
final class PercentEncoding {
  private PercentEncoding() {}

  /**
   * @param parameter whom to blame
   * @throws ProblemException 400 {@code invalid_parameter}
   */
  static String decode(String parameter, String encoded) {
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '%') {
        decoded.write(escaped(parameter, bytes, at));
        at += 2;
      } else {
        decoded.write(bytes[at] == '+' ? ' ' : bytes[at]);
      }
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(decoded.toByteArray());
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      if (text.indexOf('\0') >= 0) {
        throw new ProblemException(Problem.invalid(parameter, "null_character"));
      }
      return text;
    } catch (CharacterCodingException e) {
      throw new ProblemException(Problem.invalid(parameter, "encoding"));
    }
  }

  private static int escaped(String parameter, byte[] bytes, int at) {
    int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
    int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
    if (high < 0 || low < 0) {
      throw new ProblemException(Problem.invalid(parameter, "encoding"));
    }
    return high << 4 | low;
  }
}
