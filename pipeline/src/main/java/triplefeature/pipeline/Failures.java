package triplefeature.pipeline;

import java.io.PrintWriter;

/** What to tell a person of a failure. */
public final class Failures {
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

  /**
   * Prints a failure for whoever typed the command.
   *
   * @param verbose whether to print the stack trace, too
   * @return the exit code
   */
  public static int explain(Throwable failure, PrintWriter err, boolean verbose) {
    err.println("error: " + message(failure));
    if (verbose) {
      failure.printStackTrace(err);
    } else if (!(failure instanceof PipelineException)) {
      err.println("Run again with --verbose for the details.");
    }
    return 1;
  }
}
