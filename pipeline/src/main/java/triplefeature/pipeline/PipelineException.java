package triplefeature.pipeline;

import java.util.Objects;

/**
 * A failure that a person can mend: the message names the file or setting, what was found, what was
 * expected and what to do next. Printed without a stack trace; the run ends with 1.
 */
public final class PipelineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PipelineException(String message) {
    super(message);
  }

  public PipelineException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Never null: there is no failure without one. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
