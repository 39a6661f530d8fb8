package triplefeature.pipeline.support;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import triplefeature.pipeline.MoviePipeline;
import triplefeature.pipeline.PipelineSettings;
import triplefeature.pipeline.Progress;
import triplefeature.pipeline.evaluation.EvaluationSettings;
import triplefeature.pipeline.evaluation.baseline.Baselines;
import triplefeature.pipeline.source.RatingsSize;
import triplefeature.serving.artifact.ModelException;
import triplefeature.serving.artifact.ModelLoader;
import triplefeature.serving.model.LoadedModel;

/**
 * Models of real data with the methods' default settings, each built once a test run: of the
 * bundled sample always, of The Movies Dataset where it is found.
 */
public final class RealModels {
  private RealModels() {}

  public static LoadedModel sample() {
    return Sample.MODEL;
  }

  /** Skips the test where the data is not there. */
  public static LoadedModel moviesDataset() {
    moviesDatasetFolder();
    return MoviesDataset.MODEL;
  }

  /** The folder of The Movies Dataset; skips the test where it is not there. */
  public static Path moviesDatasetFolder() {
    Path folder = shared().resolve("the-movies-dataset");
    Assumptions.assumeTrue(
        Files.exists(folder.resolve("movies_metadata.csv")),
        "skipped: The Movies Dataset is not in "
            + folder.toAbsolutePath().normalize()
            + "; name the folder it is in with TRIPLEFEATURE_DATA");
    return folder;
  }

  private static Path shared() {
    String named = System.getProperty("TRIPLEFEATURE_DATA", System.getenv("TRIPLEFEATURE_DATA"));
    return named == null ? Path.of("..", "..", "shared", "data") : Path.of(named);
  }

  private static LoadedModel build(Path data, @Nullable RatingsSize ratings) {
    Path models = FixtureModel.temporary();
    PipelineSettings settings =
        new PipelineSettings(
            data.toString(),
            models.toString(),
            PipelineSettings.DEFAULT_LIKE_THRESHOLD,
            PipelineSettings.DEFAULT_CLUSTERS,
            List.of(),
            PipelineSettings.DEFAULT_SEED,
            ratings,
            false,
            new EvaluationSettings(
                EvaluationSettings.DEFAULT_USERS, Baselines.CHEAP, PipelineSettings.DEFAULT_SEED));
    PrintStream nowhere =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    new MoviePipeline(SharedSpark.session(), settings, new Progress(nowhere), Clock.systemUTC())
        .run();
    try {
      return ModelLoader.load(models);
    } catch (ModelException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Sample {
    static final LoadedModel MODEL = build(Path.of("..", "data", "sample"), null);
  }

  private static final class MoviesDataset {
    static final LoadedModel MODEL = build(moviesDatasetFolder(), RatingsSize.SMALL);
  }
}
