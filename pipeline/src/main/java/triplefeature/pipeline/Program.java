package triplefeature.pipeline;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Runs a command of this module. Exit codes: 0 done, 1 failed, 2 usage. */
public final class Program {
  private static final String VERBOSE = "--verbose";

  private Program() {}

  /** Runs it as a process, which ends here unless all went well. */
  public static void main(Callable<Integer> command, String[] arguments) {
    // For libraries that ask: what they say and do must not follow the machine.
    Locale.setDefault(Locale.ENGLISH);
    int exitCode = run(command, arguments, System.out, System.err);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /**
   * The whole command, without ending the process.
   *
   * @return the exit code
   */
  public static int run(
      Callable<Integer> command, String[] arguments, PrintStream out, PrintStream err) {
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(Program::explain)
        .execute(arguments);
  }

  /** Tells of a failure whoever typed the command. */
  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    PrintWriter err = command.getErr();
    err.println("error: " + Failures.message(failure));
    if (arguments.hasMatchedOption(VERBOSE)) {
      failure.printStackTrace(err);
    } else if (!(failure instanceof PipelineException)
        && command.getCommandSpec().findOption(VERBOSE) != null) {
      err.println("Run again with " + VERBOSE + " for the details.");
    }
    return 1;
  }
}
