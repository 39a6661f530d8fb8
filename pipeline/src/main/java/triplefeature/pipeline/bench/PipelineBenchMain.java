package triplefeature.pipeline.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.Program;
import triplefeature.pipeline.SparkSessions;
import triplefeature.serving.text.English;

/** Measures a build against the floor, in turn, for some number of ratings and for half as many. */
@Command(
    name = "bench pipeline",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measures how fast a model is built of generated ratings.")
public final class PipelineBenchMain implements Callable<Integer> {
  private final PrintStream out;

  @Option(
      names = "--rows",
      paramLabel = "N",
      defaultValue = "26000000",
      description = "Ratings to generate (${DEFAULT-VALUE}).")
  private long rows;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Measure so many times and print the medians (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data/sample",
      description =
          "Folder with the films, links and real ratings to begin with (${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      defaultValue = "target/bench-pipeline",
      description = "Folder for generated ratings and models (${DEFAULT-VALUE}).")
  private Path work;

  @Option(
      names = "--build-memory",
      paramLabel = "SIZE",
      defaultValue = "2g",
      description = "--driver-memory of the build (${DEFAULT-VALUE}).")
  private String memory;

  @Option(names = "--run", required = true, hidden = true, description = "The script that builds.")
  private String script;

  @Option(names = "--no-als", description = "Do not fit MLlib's ALS beside it.")
  private boolean noAls;

  private PipelineBenchMain(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    Program.main(new PipelineBenchMain(System.out), arguments);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (rows < 1_000 || rounds < 1) {
      throw new PipelineException("--rows from 1000 and --rounds from 1 are expected");
    }
    out.println(
        English.format(
            "| ratings | floor s | build s | floors | peak MB | ALS s |%n"
                + "|--:|--:|--:|--:|--:|--:|"));
    List<BuildRun> builds = new ArrayList<>();
    for (long ratings : new long[] {rows, rows / 2}) {
      builds.add(measure(ratings));
    }
    out.println(English.format("%n| stage | s | s of half |%n|---|--:|--:|"));
    builds
        .get(0)
        .stages()
        .forEach(
            (stage, seconds) ->
                out.println(
                    English.format(
                        "| %s | %.1f | %.1f |",
                        stage, seconds, builds.get(1).stages().getOrDefault(stage, Double.NaN))));
    return 0;
  }

  private BuildRun measure(long ratings) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(work.resolve("data-" + ratings));
    BenchFolder.make(data, folder, ratings);
    try (SparkSessions.Lease lease = SparkSessions.open()) {
      lease.session().sparkContext().setLogLevel("ERROR");
      SameFile file = new SameFile(lease.session(), folder.resolve("ratings.csv").toString());
      double[] floors = new double[rounds];
      List<BuildRun> builds = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        floors[round] = file.floor();
        builds.add(BuildRun.of(command(folder), work.resolve("build.log")));
      }
      Arrays.sort(floors);
      double floor = floors[rounds / 2];
      BuildRun build = BuildRun.median(builds);
      String als = noAls ? "" : English.format("%.1f", file.als());
      out.println(
          English.format(
              "| %,d | %.1f | %.1f | %.2f | %,d | %s |",
              ratings,
              floor,
              build.seconds(),
              build.seconds() / floor,
              build.peakMegabytes(),
              als));
      return build;
    }
  }

  private List<String> command(Path folder) {
    String models = work.resolve("models").toString();
    return List.of(
        script,
        "pipeline",
        "--data",
        folder.toString(),
        "--models",
        models,
        "--no-evaluation",
        "--",
        "--driver-memory",
        memory);
  }
}
