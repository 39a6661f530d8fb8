package triplefeature.pipeline.feedback;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import triplefeature.pipeline.Program;
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
    Program.main(new FeedbackMain(System.out), arguments);
  }

  /**
   * The whole command, without ending the process.
   *
   * @return the exit code
   */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return Program.run(new FeedbackMain(out), arguments, out, err);
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
