package triplefeature.serving.artifact;

/**
 * A model that cannot be served. The message names the file, what was found, what was expected and
 * the command to run.
 */
public sealed class ModelException extends Exception permits OtherFormatException {
  private static final long serialVersionUID = 1L;

  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
