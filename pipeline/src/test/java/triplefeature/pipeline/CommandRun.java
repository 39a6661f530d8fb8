package triplefeature.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.SharedSpark;

/**
 * What a run of the command line ended with.
 *
 * @param out what it printed for those who read along
 * @param err what it printed of its failure
 */
record CommandRun(int exitCode, String out, String err) {

  /** Runs the command in this process, on the shared session. */
  static CommandRun of(List<String> arguments) {
    SharedSpark.session();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        PipelineMain.run(
            arguments.toArray(String[]::new),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CommandRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Builds a model of {@code data}, with options that go before the fixture's own. */
  static CommandRun of(Path data, Path models, String... options) {
    List<String> arguments = new ArrayList<>(Fixture.arguments(data, models));
    arguments.addAll(List.of(options));
    return of(arguments);
  }

  boolean hasStackTrace() {
    return (out + err).lines().anyMatch(line -> line.matches("\\s+at [\\w.$/]+\\(.*"));
  }
}
