package triplefeature.pipeline;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

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
   * Runs a command without ending the process, and explains its failure to whoever typed it.
   *
   * @return the exit code
   */
  public static int run(Object command, String[] arguments, PrintStream out, PrintStream err) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(
            (failure, line, parsed) ->
                explain(failure, line.getErr(), parsed.hasMatchedOption("--verbose")))
        .execute(arguments);
  }

  private static int explain(Throwable failure, PrintWriter err, boolean verbose) {
    err.println("error: " + message(failure));
    if (verbose) {
      failure.printStackTrace(err);
    } else if (!(failure instanceof PipelineException)) {
      err.println("Run again with --verbose for the details.");
    }
    return 1;
  }
}
