package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.evaluation.EvaluationSettings;
import triplefeature.pipeline.evaluation.baseline.Baselines;
import triplefeature.pipeline.support.ChildRun;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.artifact.Manifest;

/** The same input and seed make the same model; the hashes are over its rows. */
@Tag("spark")
@Tag("long")
@Tag("process")
class ReproducibleRunsTest {
  private static final int USERS = 60;

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
  }

  /** Two cores and two partitions against one core and three, with enough users for five folds. */
  @Test
  void cores_and_partitions_change_no_figure_and_no_setting_chosen() throws Exception {
    Path data = community(folder.resolve("data"));
    Path two = folder.resolve("two");
    PipelineSettings settings =
        new PipelineSettings(
            data.toString(),
            two.toString(),
            4.0,
            Fixture.CLUSTERS,
            List.of(),
            Fixture.SEED,
            null,
            true,
            new EvaluationSettings(USERS, Baselines.CHEAP, Fixture.SEED));
    Manifest expected =
        new MoviePipeline(
                SharedSpark.session(),
                settings,
                new Progress(
                    new PrintStream(
                        OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)),
                Clock.fixed(FixtureModel.CREATED, ZoneOffset.UTC))
            .run();

    Path one = folder.resolve("one");
    List<String> arguments = new ArrayList<>(Fixture.arguments(data, one));
    arguments.remove("--no-evaluation");
    arguments.addAll(List.of("--evaluation-users", "" + USERS));
    ChildRun run =
        ChildRun.of(
            folder.resolve("log"),
            List.of("spark.master=local[1]", "spark.sql.shuffle.partitions=3"),
            arguments);
    assertEquals(0, run.exitCode(), run.out());
    Path version = one.resolve(Files.readString(one.resolve(Manifest.CURRENT)).strip());
    ObjectMapper json = new ObjectMapper();
    Manifest manifest = json.readValue(version.resolve(Manifest.FILE).toFile(), Manifest.class);
    assertEquals(expected.artifacts(), manifest.artifacts());
    assertTrue(manifest.methods().tuned());
    assertEquals(expected.methods(), manifest.methods());
    String evaluation = Files.readString(version.resolve("evaluation.json"));
    assertEquals(
        Files.readString(two.resolve(expected.modelVersion()).resolve("evaluation.json")),
        evaluation);
    assertEquals(USERS, json.readTree(evaluation).get("users").asInt());
  }

  /** Two tastes: films of even and of odd number, 60 users who rate 24 of their own well. */
  private static Path community(Path data) throws IOException {
    SplittableRandom random = new SplittableRandom(11);
    StringBuilder films = new StringBuilder("movieId,title,genres\n");
    for (int film = 0; film < 80; film++) {
      String genres = film % 2 == 0 ? "Comedy|Romance" : film % 3 == 0 ? "Drama" : "Drama|War";
      films.append((film + 1) + ",Film " + film + " (" + (1950 + film) + ")," + genres + "\n");
    }
    StringBuilder ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int user = 0; user < USERS; user++) {
      for (int i = 0; i < 28; i++) {
        boolean own = i < 24;
        int film = 2 * random.nextInt(40) + (own ? user % 2 : 1 - user % 2);
        double stars = own ? 4 + random.nextInt(3) / 2.0 : 0.5 + random.nextInt(4) / 2.0;
        ratings.append(user + 1).append(',').append(film + 1).append(',').append(stars);
        ratings.append(',').append(1_000_000_000 + 1_000 * user + i).append('\n');
      }
    }
    Files.createDirectories(data);
    Files.writeString(data.resolve("movies.csv"), films);
    Files.writeString(data.resolve("ratings.csv"), ratings);
    return data;
  }
}
