package triplefeature.pipeline.support;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import triplefeature.pipeline.MoviePipeline;
import triplefeature.pipeline.Progress;
import triplefeature.serving.artifact.Manifest;

/** The model of the Movies Dataset fixture, built once a test run. */
public final class FixtureModel {
  /** When the model was built, by its own clock. */
  public static final Instant CREATED = Instant.parse("2026-01-31T23:59:59Z");

  private FixtureModel() {}

  /** The models folder; tests that change it work on a {@link #copy}. */
  public static Path models() {
    return Holder.MODELS;
  }

  public static Manifest manifest() {
    return Holder.MANIFEST;
  }

  /** The folder of the only version. */
  public static Path version() {
    return models().resolve(manifest().modelVersion());
  }

  /** Runs the pipeline on the shared session at {@link #CREATED}. */
  public static Manifest build(Path data, Path models, long seed) {
    return new MoviePipeline(
            SharedSpark.session(),
            Fixture.settings(data, models, seed),
            new Progress(
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8)),
            Clock.fixed(CREATED, ZoneOffset.UTC))
        .run();
  }

  /** A models folder of one's own, equal to {@link #models}. */
  public static Path copy(Path target) throws IOException {
    Files.createDirectories(target);
    Files.copy(models().resolve(Manifest.CURRENT), target.resolve(Manifest.CURRENT));
    Fixture.copy(version(), target.resolve(manifest().modelVersion()));
    return target;
  }

  private static final class Holder {
    static final Path MODELS = temporary();
    static final Manifest MANIFEST = build(Fixture.moviesDataset(), MODELS, Fixture.SEED);
  }

  /** A folder that is deleted when the tests end. */
  static Path temporary() {
    try {
      Path folder = Files.createTempDirectory("fixture-models");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, IOException failure)
                throws IOException {
              Files.delete(each);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
