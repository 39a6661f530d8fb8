package triplefeature.pipeline.evaluation.trial;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.PipelineSettings;
import triplefeature.pipeline.Program;
import triplefeature.pipeline.SparkSessions;
import triplefeature.pipeline.evaluation.Bootstrap;
import triplefeature.pipeline.evaluation.EvaluationData;
import triplefeature.pipeline.evaluation.EvaluationSettings;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.pipeline.evaluation.UserSplit;
import triplefeature.pipeline.evaluation.baseline.Baselines;

/** Runs every {@link Trial} on validation users, which choose, and on test users, which tell. */
@Command(
    name = "bench trials",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Measures what lists for several people, films not liked and films loved would change.")
public final class TrialMain implements Callable<Integer> {
  private static final List<Trial> TRIALS =
      List.of(
          new GroupTrial(List.of(3, 3, 3)),
          new GroupTrial(List.of(1, 2, 3)),
          new DislikeTrial(),
          new LoveTrial());

  private final PrintStream out;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data/sample",
      description = "Folder of The Movies Dataset or of a MovieLens release (${DEFAULT-VALUE}).")
  private String data;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Draw so many times for each user (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "" + PipelineSettings.DEFAULT_SEED,
      description = "Seed of every random choice (${DEFAULT-VALUE}).")
  private long seed;

  private TrialMain(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    Program.main(new TrialMain(System.out), arguments);
  }

  @Override
  public Integer call() {
    if (rounds < 1) {
      throw new PipelineException("--rounds " + rounds + ": expected a number from 1");
    }
    EvaluationData gathered = gather();
    HeldOut heldOut = new HeldOut(gathered);
    List<UserSplit> splits = UserSplit.of(gathered.users());
    TrialTable table = new TrialTable(new Bootstrap(seed));
    TrainingData[] training =
        IntStream.range(0, splits.size())
            .mapToObj(number -> new TrainingData(gathered, splits.get(number), number))
            .toArray(TrainingData[]::new);
    for (Trial trial : TRIALS) {
      for (UserSplit.Role role : List.of(UserSplit.Role.VALIDATION, UserSplit.Role.TEST)) {
        Tally tally = new Tally();
        for (int split = 0; split < training.length; split++) {
          run(trial, Fold.of(training[split], splits.get(split), role, heldOut, seed), tally);
        }
        out.println(table.of(trial, role.name().toLowerCase(Locale.ROOT), tally));
      }
    }
    return 0;
  }

  private void run(Trial trial, Fold fold, Tally tally) {
    Arrays.stream(fold.users())
        .parallel()
        .forEach(
            user -> {
              for (int round = 0; round < rounds; round++) {
                trial.judge(fold, user, round, tally);
              }
            });
  }

  private EvaluationData gather() {
    PipelineSettings settings =
        new PipelineSettings(
            data,
            "",
            PipelineSettings.DEFAULT_LIKE_THRESHOLD,
            PipelineSettings.DEFAULT_CLUSTERS,
            List.of(),
            seed,
            null,
            true,
            new EvaluationSettings(EvaluationSettings.DEFAULT_USERS, Baselines.CHEAP, seed));
    try (SparkSessions.Lease lease = SparkSessions.open()) {
      SparkSession spark = lease.session();
      spark.sparkContext().setLogLevel("ERROR");
      return Gathering.of(spark, settings);
    }
  }
}
