package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.support.ChildRun;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.serving.artifact.Manifest;

/** The same input and seed make the same model; the hashes are over its rows. */
class ReproducibleRunsTest {
  @TempDir Path folder;

  /** {@link FixtureModel} has two cores and two partitions, this process one core and three. */
  @Test
  void cores_and_partitions_change_nothing() throws Exception {
    Path models = folder.resolve("models");
    ChildRun run =
        ChildRun.of(
            folder.resolve("log"),
            List.of(
                "spark.master=local[1]",
                "spark.sql.shuffle.partitions=3",
                "spark.sql.codegen.wholeStage=false"),
            Fixture.arguments(Fixture.moviesDataset(), models));
    assertEquals(0, run.exitCode(), run.out());
    assertFalse(run.out().contains("Exception"), run.out());
    String version = Files.readString(models.resolve(Manifest.CURRENT)).strip();
    assertTrue(run.out().contains("Published " + models.resolve(version)), run.out());
    Manifest manifest =
        new ObjectMapper()
            .readValue(models.resolve(version).resolve(Manifest.FILE).toFile(), Manifest.class);
    assertEquals(FixtureModel.manifest().artifacts(), manifest.artifacts());
    // The name ends with a hash over the artifacts.
    assertEquals(FixtureModel.manifest().modelVersion().substring(16), version.substring(16));
  }
}
