package triplefeature.serving.web.http;

/** What a body says it is. */
public final class MediaType {
  private MediaType() {}

  /**
   * @param expected the only type that is read, without parameters such as a charset
   * @throws ProblemException 415 {@code unsupported_media_type} for any other, and for none
   */
  public static void require(Call call, String expected) {
    String sent = call.header("Content-Type").orElse("").split(";", 2)[0].strip();
    if (!sent.equalsIgnoreCase(expected)) {
      throw new ProblemException(Problem.unsupportedMediaType(expected));
    }
  }
}
