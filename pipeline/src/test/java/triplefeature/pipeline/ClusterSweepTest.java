package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ModelLoader;
import triplefeature.serving.text.English;

/** A run that tries other numbers of clusters besides: told, kept, and without any effect. */
@Tag("spark")
@Tag("long")
class ClusterSweepTest {
  private static Path models;
  private static CommandRun run;
  private static JsonNode manifest;

  @BeforeAll
  static void sweep(@TempDir Path folder) throws Exception {
    models = folder.resolve("models");
    run = CommandRun.of(Fixture.moviesDataset(), models, "--clusters-sweep", "2,6,40");
    assertEquals(0, run.exitCode(), run.err());
    String version = Files.readString(models.resolve(Manifest.CURRENT)).strip();
    manifest = new ObjectMapper().readTree(models.resolve(version).resolve(Manifest.FILE).toFile());
  }

  @Test
  void the_manifest_keeps_a_row_for_each_number() {
    JsonNode sweep = manifest.at("/clustering/sweep");
    assertEquals(List.of("2", "6", "40"), sweep.findValuesAsText("k"));
    assertEquals(2, sweep.at("/0/clusters").asInt());
    JsonNode built = manifest.get("clustering");
    assertEquals(Fixture.CLUSTERS, sweep.at("/1/k").asInt());
    for (String figure : List.of("clusters", "silhouette", "wssse")) {
      assertEquals(built.get(figure), sweep.at("/1/" + figure), figure);
    }
    assertTrue(sweep.at("/0/wssse").asDouble() > sweep.at("/1/wssse").asDouble());
    assertEquals("[2,6,40]", manifest.at("/settings/clustersSweep").toString());
  }

  @Test
  void the_report_shows_them_as_a_table() {
    JsonNode sweep = manifest.at("/clustering/sweep");
    assertTrue(run.out().contains("\n      trying 40 clusters\n"), run.out());
    assertTrue(run.out().contains("\nGenre clusters by their number:\n\n| k | "), run.out());
    assertTrue(run.out().contains("\n" + row("2", sweep.get(0))), run.out());
    assertTrue(run.out().contains("\n" + row("**6**", sweep.get(1))), run.out());
    assertTrue(run.out().contains("\n" + row("40", sweep.get(2))), run.out());
  }

  @Test
  void the_model_is_the_one_that_a_run_without_makes_and_a_server_loads_it() throws Exception {
    assertEquals(
        FixtureModel.manifest().artifacts(),
        new ObjectMapper().treeToValue(manifest, Manifest.class).artifacts());
    assertEquals(42, ModelLoader.load(models).catalog().size());
  }

  private static String row(String number, JsonNode entry) {
    return English.format(
        "| %s | %d | %.3f | %,.1f |",
        number,
        entry.get("clusters").asInt(),
        entry.get("silhouette").asDouble(),
        entry.get("wssse").asDouble());
  }
}
