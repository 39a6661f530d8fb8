package triplefeature.pipeline;

import java.io.File;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import triplefeature.pipeline.evaluation.EvaluationSettings;
import triplefeature.pipeline.evaluation.baseline.Baselines;
import triplefeature.pipeline.source.RatingsSize;
import triplefeature.pipeline.source.RawData;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.text.Build;

/** Arguments become settings, settings a run. Exit codes: 0 published, 1 failed, 2 usage. */
@Command(
    name = "pipeline",
    mixinStandardHelpOptions = true,
    versionProvider = Build.class,
    sortOptions = false,
    description = "Builds a model from raw files and publishes it.")
public final class PipelineMain implements Callable<Integer> {
  private final PrintStream out;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data/sample",
      description = "Folder of The Movies Dataset or of a MovieLens release (${DEFAULT-VALUE}).")
  private String data;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      defaultValue = "models",
      description = "Folder to publish into (${DEFAULT-VALUE}).")
  private String models;

  @Option(
      names = "--like-threshold",
      paramLabel = "STARS",
      defaultValue = "" + PipelineSettings.DEFAULT_LIKE_THRESHOLD,
      description = "A rating at or above it is a like (${DEFAULT-VALUE}).")
  private double likeThreshold;

  @Option(
      names = "--clusters",
      paramLabel = "N",
      defaultValue = "" + PipelineSettings.DEFAULT_CLUSTERS,
      description = "Number of genre clusters (${DEFAULT-VALUE}).")
  private int clusters;

  @Option(
      names = "--clusters-sweep",
      paramLabel = "N",
      split = ",",
      description = "Report how well these numbers of genre clusters would do, too (none).")
  private List<Integer> clustersSweep = List.of();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "" + PipelineSettings.DEFAULT_SEED,
      description = "Seed of every random choice (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--ratings",
      paramLabel = "full|small",
      description = "Which ratings of The Movies Dataset (full where they exist).")
  private @Nullable String ratings;

  @Option(names = "--no-evaluation", description = "Do not evaluate the methods.")
  private boolean noEvaluation;

  @Option(
      names = "--evaluation-users",
      paramLabel = "N",
      defaultValue = "" + EvaluationSettings.DEFAULT_USERS,
      description = "Test on at most so many users (${DEFAULT-VALUE}).")
  private int evaluationUsers;

  @Option(
      names = "--baselines",
      paramLabel = "cheap|all",
      defaultValue = "cheap",
      description = "Which baselines to evaluate too (${DEFAULT-VALUE}).")
  private String baselines;

  @Option(names = "--verbose", description = "Show Apache Spark's own log.")
  private boolean verbose;

  private PipelineMain(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    Program.main(new PipelineMain(System.out), arguments);
  }

  /**
   * The whole command, without ending the process.
   *
   * @return the exit code
   */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    return Program.run(new PipelineMain(out), arguments, out, err);
  }

  @Override
  public Integer call() {
    PipelineSettings settings = settings();
    Supplier<RawData> input =
        Ahead.start(() -> MoviePipeline.input(settings, SparkSessions.hadoop()));
    try (SparkSessions.Lease lease = SparkSessions.open()) {
      lease.session().sparkContext().setLogLevel(verbose ? "INFO" : "ERROR");
      Manifest manifest =
          new MoviePipeline(lease.session(), settings, new Progress(out), Clock.systemUTC())
              .run(input);
      out.println("Published " + settings.models() + File.separator + manifest.modelVersion());
      return 0;
    }
  }

  private PipelineSettings settings() {
    try {
      return new PipelineSettings(
          data,
          models,
          likeThreshold,
          clusters,
          clustersSweep,
          seed,
          ratings == null ? null : oneOf(RatingsSize.class, "--ratings", ratings),
          !noEvaluation,
          new EvaluationSettings(
              evaluationUsers, oneOf(Baselines.class, "--baselines", baselines), seed));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private static <E extends Enum<E>> E oneOf(Class<E> type, String option, String value) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(value)) {
        return constant;
      }
    }
    String expected =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" or "));
    throw new IllegalArgumentException(option + " " + value + ": expected " + expected);
  }
}
