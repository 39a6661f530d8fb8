package triplefeature.pipeline.feedback;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.SparkSessions;

/** Prints what people said, by model version and method. Exit codes: 1 failed, 2 usage. */
@Command(
    name = "feedback",
    mixinStandardHelpOptions = true,
    version = "Triple Feature 1.0.0",
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

  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ENGLISH);
    int exitCode = new CommandLine(new FeedbackMain()).execute(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  @Override
  public Integer call() {
    try (SparkSessions.Lease spark = SparkSessions.open()) {
      spark.session().sparkContext().setLogLevel(verbose ? "INFO" : "ERROR");
      System.out.print(FeedbackSummary.of(spark.session(), feedback).text());
      return 0;
    } catch (PipelineException e) {
      System.err.println("error: " + e.getMessage());
      return 1;
    }
  }
}
