package triplefeature.pipeline.feedback;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import triplefeature.pipeline.Failures;
import triplefeature.pipeline.SparkSessions;
import triplefeature.serving.text.Build;

/** Prints what people said, by model version and method. Exit codes: 1 failed, 2 usage. */
@Command(
    name = "feedback",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    description = "Summarises the verdicts that servers kept, by model version and method.")
public final class FeedbackMain implements Callable<Integer> {
  @Option(
      names = "--feedback",
      paramLabel = "DIR",
      defaultValue = "${env:FEEDBACK_DIR:-feedback}",
      description = "Folder of verdicts (FEEDBACK_DIR, else feedback).")
  private String feedback;

  @Option(names = "--verbose", description = "Show Apache Spark's own log.")
  private boolean verbose;

  private final PrintStream out;

  private FeedbackMain(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ENGLISH);
    int exitCode = run(arguments, System.out, System.err);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /**
   * The whole command, without ending the process.
   *
   * @return the exit code
   */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return new CommandLine(new FeedbackMain(out))
        .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
        .setExecutionExceptionHandler(
            (failure, command, parsed) ->
                Failures.explain(failure, command.getErr(), parsed.hasMatchedOption("--verbose")))
        .execute(arguments);
  }

  @Override
  public Integer call() {
    try (SparkSessions.Lease spark = SparkSessions.open()) {
      spark.session().sparkContext().setLogLevel(verbose ? "INFO" : "ERROR");
      out.print(FeedbackSummary.of(spark.session(), feedback).text());
      return 0;
    }
  }
}
