package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ModelLoader;
import triplefeature.serving.catalog.MovieCatalog;

/** A folder of both layouts is The Movies Dataset with aliases; whoever runs it can follow. */
@Tag("spark")
class FinishedRunTest {
  private static final String OTHER_SEED = "" + (Fixture.SEED + 1);

  private static Path models;
  private static CommandRun run;

  @BeforeAll
  static void runOnBothLayouts(@TempDir Path folder) throws Exception {
    Path data = Fixture.copy(Fixture.moviesDataset(), folder.resolve("data"));
    Files.copy(Fixture.movieLens().resolve("movies.csv"), data.resolve("movies.csv"));
    models = folder.resolve("models");
    run =
        CommandRun.of(
            List.of(
                "--data",
                data.toString(),
                "--models",
                models.toString(),
                "--seed",
                OTHER_SEED,
                "--clusters",
                "" + Fixture.CLUSTERS,
                "--ratings",
                "small",
                "--no-evaluation"));
    assertEquals(0, run.exitCode(), run.err());
  }

  @Test
  void every_stage_is_told_of_how_many_with_rows_and_seconds() {
    List<String> stages = run.out().lines().filter(line -> line.startsWith("[")).toList();
    int count = stages.size();
    assertTrue(count >= 8, run.out());
    for (int i = 0; i < count; i++) {
      assertTrue(
          stages
              .get(i)
              .matches(
                  "\\["
                      + (i + 1)
                      + "/"
                      + count
                      + "] [A-Z][a-z ]+ \\.\\.\\. +[\\d,]+ [a-z ]+ +[\\d.]+ s"),
          stages.get(i));
    }
  }

  @Test
  void the_counts_and_the_version_stand_at_the_end() throws Exception {
    String version = Files.readString(models.resolve(Manifest.CURRENT)).strip();
    assertTrue(run.out().contains("\nfilms    48 read, 1 split records re-joined"), run.out());
    assertTrue(run.out().contains("\nratings  258 read, 3 without a TMDb id"), run.out());
    assertTrue(run.out().endsWith("Published " + models.resolve(version) + "\n"), run.out());
    assertEquals("", run.err());
    assertFalse(run.hasStackTrace());
  }

  @Test
  void names_of_movielens_are_aliases() throws Exception {
    MovieCatalog catalog = ModelLoader.load(models).catalog();
    assertEquals(42, catalog.size());
    assertEquals(List.of("Old Boy"), catalog.find(670).orElseThrow().aliases());
  }

  @Test
  void another_seed_numbers_the_users_otherwise_and_leaves_the_films_alone() throws Exception {
    String version = Files.readString(models.resolve(Manifest.CURRENT)).strip();
    Map<String, Manifest.Artifact> other =
        new ObjectMapper()
            .readValue(models.resolve(version).resolve(Manifest.FILE).toFile(), Manifest.class)
            .artifacts();
    Map<String, Manifest.Artifact> first = FixtureModel.manifest().artifacts();
    assertEquals(first.get("content_vectors"), other.get("content_vectors"));
    assertEquals(first.get("content_terms"), other.get("content_terms"));
    String different = "collaborative_index";
    assertEquals(first.get(different).rows(), other.get(different).rows());
    assertNotEquals(first.get(different).contentHash(), other.get(different).contentHash());
  }

  @Test
  void a_session_that_was_there_before_is_there_after() {
    assertFalse(SharedSpark.session().sparkContext().isStopped());
  }
}
