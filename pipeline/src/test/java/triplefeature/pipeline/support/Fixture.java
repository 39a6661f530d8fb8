package triplefeature.pipeline.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import triplefeature.pipeline.PipelineSettings;
import triplefeature.pipeline.evaluation.EvaluationSettings;
import triplefeature.pipeline.evaluation.baseline.Baselines;
import triplefeature.pipeline.source.DataFolder;
import triplefeature.pipeline.source.RawData;

/** The hand-written data sets; the README beside them says what is damaged in them. */
public final class Fixture {
  public static final long SEED = 42;

  /** Few enough for forty films. */
  public static final int CLUSTERS = 6;

  private Fixture() {}

  /** A folder in the layout of The Movies Dataset. */
  public static Path moviesDataset() {
    return resource("movies-dataset");
  }

  /** A folder in the layout of MovieLens. */
  public static Path movieLens() {
    return resource("movielens");
  }

  /** A copy of a folder's files, to be damaged further. */
  public static Path copy(Path folder, Path target) {
    try (var files = Files.list(folder)) {
      Files.createDirectories(target);
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a file by what {@code edit} makes of its text. */
  public static void edit(Path file, UnaryOperator<String> edit) {
    try {
      Files.writeString(file, edit.apply(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static RawData open(Path folder) {
    return RawData.open(
        DataFolder.open(
            folder.toString(), SharedSpark.session().sparkContext().hadoopConfiguration()),
        null);
  }

  public static PipelineSettings settings(Path data, Path models, long seed) {
    return new PipelineSettings(
        data.toString(),
        models.toString(),
        4.0,
        CLUSTERS,
        List.of(),
        seed,
        null,
        false,
        new EvaluationSettings(100, Baselines.CHEAP, seed));
  }

  /** The command line of {@link #settings}. */
  public static List<String> arguments(Path data, Path models) {
    return List.of(
        "--data",
        data.toString(),
        "--models",
        models.toString(),
        "--clusters",
        "" + CLUSTERS,
        "--seed",
        "" + SEED,
        "--no-evaluation");
  }

  private static Path resource(String name) {
    try {
      return Path.of(Fixture.class.getResource("/fixture/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
