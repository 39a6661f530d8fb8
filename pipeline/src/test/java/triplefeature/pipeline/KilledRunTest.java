package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.artifact.ModelFolder;
import triplefeature.pipeline.support.ChildRun;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ModelException;
import triplefeature.serving.artifact.ModelLoader;

/** A run in a process of its own, killed ({@code kill -9}) in the middle, beside one that lives. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@Tag("spark")
@Tag("long")
@Tag("process")
class KilledRunTest {
  private static final String HALF_BUILT = "version/content_vectors.parquet";

  @TempDir Path folder;
  private Path models;
  private Path log;
  private String before;

  @BeforeEach
  void aModelInUse() throws IOException {
    models = FixtureModel.copy(folder.resolve("models"));
    log = folder.resolve("log");
    before = FixtureModel.manifest().modelVersion();
  }

  @Test
  void the_model_in_use_stays_and_the_next_run_cleans_up_after_the_dead_only() throws Exception {
    ModelFolder living = ModelFolder.create(models.toString(), "living", new Configuration());
    String alive = building().get(0);
    assertEquals(List.of(), living.sweep());
    Process run = startAndBuildHalf();
    String half = building().stream().filter(name -> !name.equals(alive)).findAny().orElseThrow();
    assertEquals(List.of(), living.sweep());
    assertTrue(run.isAlive());
    assertEquals(Set.of(alive, half), Set.copyOf(building()));

    run.destroyForcibly().waitFor();
    assertNotEquals(0, run.exitValue());
    assertTrue(Files.exists(models.resolve(half).resolve(HALF_BUILT)));
    assertFalse(Files.readString(log).contains("Removed"), Files.readString(log));
    assertEquals(before, served());

    CommandRun next = CommandRun.of(Fixture.moviesDataset(), models);
    assertEquals(0, next.exitCode(), next.err());
    assertEquals(
        "Removed " + half + ", left behind by a run that was killed",
        next.out().lines().findFirst().orElse(""));
    assertEquals(List.of(alive), building());
    assertNotEquals(before, served());
    assertTrue(Files.exists(models.resolve(before).resolve(Manifest.FILE)));
    living.discard();
    assertEquals(List.of(), building());
  }

  /** The version that a server loads after it verified all checksums. */
  private String served() throws ModelException {
    return ModelLoader.load(models).version();
  }

  private Process startAndBuildHalf() throws Exception {
    Process process =
        ChildRun.start(
            log,
            List.of("spark.master=local[1]"),
            Fixture.arguments(Fixture.moviesDataset(), models));
    while (building().stream()
        .noneMatch(name -> Files.exists(models.resolve(name).resolve(HALF_BUILT)))) {
      assertTrue(process.isAlive(), () -> "ended early, see " + log);
      Thread.sleep(10);
    }
    return process;
  }

  private List<String> building() throws IOException {
    try (var files = Files.list(models)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }
}
