package triplefeature.serving.artifact;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a manifest says of itself: its last member {@code digest} is the SHA-256 of the very bytes
 * of the file with zeros in place of the 64 digits, so that no canonical form is needed.
 */
public final class ManifestDigest {
  /** Stands in a manifest that is not signed yet. */
  public static final String BLANK = "0".repeat(64);

  private static final Pattern END =
      Pattern.compile("\"digest\" : \"([0-9a-f]{64})\"\n}\n\\z", Pattern.MULTILINE);

  private ManifestDigest() {}

  /**
   * The digest for a manifest with {@link #BLANK} as its digest.
   *
   * @throws IllegalArgumentException if its last member is none
   */
  public static String of(String blank) {
    byte[] bytes = blank.getBytes(StandardCharsets.UTF_8);
    if (!stated(bytes).equals(Optional.of(BLANK))) {
      throw new IllegalArgumentException("a manifest must end in a digest of zeros");
    }
    return DigestUtils.sha256Hex(bytes);
  }

  /** The digest that a manifest ends in; empty where it does not. */
  static Optional<String> stated(byte[] bytes) {
    Matcher end = END.matcher(latin(bytes));
    return end.find() ? Optional.of(end.group(1)) : Optional.empty();
  }

  /** The digest that the bytes of a manifest should end in. */
  static String expected(byte[] bytes) {
    String text = latin(bytes);
    Matcher end = END.matcher(text);
    if (!end.find()) {
      throw new IllegalArgumentException("a manifest must end in a digest");
    }
    String blank = text.substring(0, end.start(1)) + BLANK + text.substring(end.end(1));
    return DigestUtils.sha256Hex(blank.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A character a byte, so that no byte is lost however damaged they are. */
  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
