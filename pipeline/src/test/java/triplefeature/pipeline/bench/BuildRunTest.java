package triplefeature.pipeline.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.PipelineException;

/** What a build tells of its stages. */
@Tag("process")
class BuildRunTest {
  @TempDir Path folder;

  @Test
  void stages_are_read_as_the_build_prints_them_with_and_without_steps() throws Exception {
    BuildRun run =
        shell(
            "echo '[2/10] Cleaning films ...                 45,433 films            18.2 s';"
                + "echo '[9/10] Evaluation ...              ';"
                + "echo '      Together                  overall 0.2';"
                + "echo '      Evaluation                          643 test users    1000.5 s';"
                + "echo 'Published models/1'");
    assertEquals(Map.of("Cleaning films", 18.2, "Evaluation", 1000.5), run.stages());
    assertTrue(run.seconds() > 0);
  }

  @Test
  void a_build_that_fails_names_its_output() {
    PipelineException failure = assertThrows(PipelineException.class, () -> shell("exit 3"));
    assertEquals(
        "the build failed; all of its output: " + folder.resolve("log"), failure.getMessage());
  }

  private BuildRun shell(String script) throws Exception {
    return BuildRun.of(List.of("bash", "-c", script), folder.resolve("log"));
  }
}
