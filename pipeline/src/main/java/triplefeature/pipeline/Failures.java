package triplefeature.pipeline;

/** What to tell a person of a failure. */
final class Failures {
  private Failures() {}

  /** The message of the failure itself where it is meant for people, else its innermost cause's. */
  static String message(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && !(cause instanceof PipelineException)) {
      cause = cause.getCause();
    }
    if (cause instanceof PipelineException known) {
      return known.getMessage();
    }
    String message =
        cause.getMessage() == null ? "" : ": " + cause.getMessage().lines().findFirst().orElse("");
    return "the run failed with " + cause.getClass().getSimpleName() + message;
  }
}
