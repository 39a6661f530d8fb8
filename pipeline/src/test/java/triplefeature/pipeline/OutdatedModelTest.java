package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.support.ChildRun;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.pipeline.support.ModelDamage;
import triplefeature.pipeline.support.RunScript;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.text.English;

/** What {@code ./run} does with a model that an older release built. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@Tag("spark")
@Tag("long")
@Tag("process")
class OutdatedModelTest {
  @TempDir Path folder;
  private RunScript script;
  private Path models;

  @BeforeEach
  void prepare() throws Exception {
    script = RunScript.in(folder.toRealPath().resolve("home"));
    models = script.home().resolve("models");
  }

  /** Publishes a model of the data and gives it the format of an older release. */
  private static String outdated(Path data, Path target) throws IOException {
    Manifest manifest = FixtureModel.build(data, target, Fixture.SEED);
    new ModelDamage(target, manifest.modelVersion()).outdate();
    return manifest.modelVersion();
  }

  private static String current(Path models) throws Exception {
    return Files.readString(models.resolve(Manifest.CURRENT)).strip();
  }

  @Test
  void one_of_the_bundled_sample_is_built_anew_with_its_settings_and_served() throws Exception {
    String before = outdated(Fixture.movieLens(), models);
    Process server = script.start(true, "--port", "0");
    try {
      while (!script.printed().contains("Serving ")) {
        assertTrue(server.isAlive(), script.printed());
        TimeUnit.MILLISECONDS.sleep(50);
      }
    } finally {
      server.destroy();
      server.waitFor();
    }
    String said =
        English.format(
            "%s has format version 1, this server reads %d: building it anew from %s",
            models.resolve(before).resolve(Manifest.FILE),
            Manifest.FORMAT_VERSION,
            script.home().resolve("data/sample"));
    assertTrue(script.printed().contains(said), script.printed());
    assertNotEquals(before, current(models));
    String settings = Files.readString(models.resolve(current(models)).resolve(Manifest.FILE));
    assertTrue(settings.contains("\"clusters\" : " + Fixture.CLUSTERS), settings);
    assertTrue(Files.exists(models.resolve(before)));
  }

  @Test
  void one_of_other_data_is_left_alone_and_the_command_is_said() throws Exception {
    String before = outdated(Fixture.moviesDataset(), models);
    for (String[] arguments : new String[][] {{"--port", "0"}, {"serve", "--port", "0"}}) {
      ChildRun run = script.run(arguments);
      assertEquals(1, run.exitCode(), run.out());
      assertTrue(
          run.out()
              .contains(
                  ": build it anew with: ./run pipeline --data DATA --models "
                      + models
                      + " --seed 42 "),
          run.out());
      assertTrue(run.out().contains("the same movies_metadata.csv, "), run.out());
      assertEquals(before, current(models));
    }
  }

  @Test
  void one_in_another_folder_is_left_alone_and_the_command_is_said() throws Exception {
    Path elsewhere = folder.resolve("elsewhere").toAbsolutePath();
    String before = outdated(Fixture.movieLens(), elsewhere);
    for (String first : new String[] {"--port", "serve"}) {
      ChildRun run =
          first.equals("serve")
              ? script.run("serve", "--port", "0", "--models", elsewhere.toString())
              : script.run("--port", "0", "--models", elsewhere.toString());
      assertEquals(1, run.exitCode(), run.out());
      assertTrue(
          run.out()
              .contains(
                  English.format(
                      ": build it anew with: ./run pipeline --data %s --models %s --seed 42 ",
                      script.home().resolve("data/sample"), elsewhere)),
          run.out());
      assertEquals(before, current(elsewhere));
    }
  }
}
