package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.pipeline.support.ChildRun;
import triplefeature.pipeline.support.RunScript;

/** What {@code ./run} makes of its arguments. */
@Tag("process")
class RunUsageTest {
  @TempDir Path folder;
  private RunScript script;

  @BeforeEach
  void prepare() throws Exception {
    script = RunScript.in(folder.resolve("home"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"help", "-h", "--help", "--port 1 --help"})
  void help_needs_neither_a_build_nor_java(String arguments) throws Exception {
    ChildRun run = script.run(arguments.split(" "));
    assertEquals(0, run.exitCode(), run.out());
    for (String command : List.of("pipeline", "serve", "stage", "feedback", "bench", "help")) {
      assertTrue(run.out().contains("./run " + command), run.out());
    }
    assertEquals(List.of(), script.calls());
  }

  @Test
  void an_unknown_command_is_a_usage_error() throws Exception {
    ChildRun run = script.run("frobnicate");
    assertEquals(2, run.exitCode());
    assertTrue(run.out().contains("error: unknown command frobnicate"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--frobnicate",
        "--port no",
        "--port 99999",
        "--posters painted",
        "--client-rate fast",
        "--client-rate 0",
        "--client-rate 5 --client-address-header Not:one"
      })
  void a_wrong_option_is_a_usage_error_before_a_model_is_built(String arguments) throws Exception {
    ChildRun run = script.run(arguments.split(" "));
    assertEquals(2, run.exitCode(), run.out());
    assertTrue(run.out().contains(arguments.split(" ")[0]), run.out());
    assertTrue(run.out().contains("Usage: serve"), run.out());
    assertFalse(Files.exists(script.home().resolve("models")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--driver-memory 3g",
        "--driver-memory=3g",
        "-- --driver-memory 3g",
        "-- --driver-memory=3g",
        "-- --driver-memory=3gb",
        "-- --driver-memory 3072",
        "-- --conf spark.driver.memory=3g",
        "--conf=spark.driver.memory=3g"
      })
  void the_memory_of_the_driver_is_the_heap_of_the_process(String arguments) throws Exception {
    ChildRun run = script.runWithoutClasses(("pipeline --clusters 7 " + arguments).split(" "));
    assertEquals(0, run.exitCode(), run.out());
    String command = script.calls().get(script.calls().size() - 1);
    assertTrue(command.contains(" -Xmx3g ") || command.contains(" -Xmx3072m "), command);
    assertFalse(command.contains("MaxRAMPercentage"), command);
    String own = command.substring(command.indexOf("triplefeature-pipeline.jar"));
    assertTrue(own.endsWith(" --clusters 7"), own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--driver-memory=lots", "--driver-memory=", "--driver-memory"})
  void a_memory_that_is_none_is_a_usage_error(String argument) throws Exception {
    ChildRun run = script.runWithoutClasses("pipeline", argument);
    assertEquals(2, run.exitCode(), run.out());
    assertTrue(run.out().startsWith("error: --driver-memory"), run.out());
    assertTrue(run.out().contains("8g"), run.out());
  }
}
