package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import triplefeature.pipeline.support.ChildRun;

/** A wrong command line ends with 2 and says what is allowed, before anything is read or begun. */
@Tag("spark")
@Tag("process")
class UsageTest {
  private static final String SWEEP =
      "expected at most 20 whole numbers from 2 to 1000, each greater than the one before";

  static Stream<Arguments> wrong() {
    return Stream.of(
        arguments(
            "--clusters 0: expected a whole number from 2 to 1000", List.of("--clusters", "0")),
        arguments(
            "--clusters 1001: expected a whole number from 2 to 1000", List.of("--clusters=1001")),
        arguments(
            "Invalid value for option '--clusters': 'many' is not an int",
            List.of("--clusters", "many")),
        arguments("--clusters-sweep 10,1001: " + SWEEP, List.of("--clusters-sweep", "10,1001")),
        arguments("--clusters-sweep 1,2: " + SWEEP, List.of("--clusters-sweep=1,2")),
        arguments("--clusters-sweep 25,10: " + SWEEP, List.of("--clusters-sweep", "25,10")),
        arguments("--clusters-sweep 10,10: " + SWEEP, List.of("--clusters-sweep", "10,10")),
        arguments(
            "--clusters-sweep " + numbers(21) + ": " + SWEEP,
            List.of("--clusters-sweep", numbers(21))),
        arguments(
            "Invalid value for option '--clusters-sweep' (N): 'many' is not an int",
            List.of("--clusters-sweep", "10,many")),
        arguments(
            "Invalid value for option '--clusters-sweep' (N): '' is not an int",
            List.of("--clusters-sweep", "10,,25")),
        arguments(
            "Invalid value for option '--clusters-sweep' (N): '' is not an int",
            List.of("--clusters-sweep", "")),
        arguments(
            "Missing required parameter for option '--clusters-sweep' (N)",
            List.of("--clusters-sweep")),
        arguments(
            "--like-threshold 9.0: expected a number of stars from 0.5 to 5",
            List.of("--like-threshold", "9")),
        arguments(
            "--like-threshold NaN: expected a number of stars from 0.5 to 5",
            List.of("--like-threshold", "NaN")),
        arguments("--ratings huge: expected full or small", List.of("--ratings", "huge")),
        arguments("Invalid value for option '--seed': 'x' is not a long", List.of("--seed", "x")),
        arguments("Unknown option: '--frobnicate'", List.of("--frobnicate")),
        arguments("Unmatched argument at index 0: 'data/sample'", List.of("data/sample")),
        arguments("Missing required parameter for option '--data' (DIR)", List.of("--data")));
  }

  /** As many numbers, from 2 on. */
  private static String numbers(int count) {
    return IntStream.range(2, 2 + count).mapToObj(String::valueOf).collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void it_is_said_in_the_first_line(String message, List<String> arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertEquals(2, run.exitCode());
    assertEquals(message, run.err().lines().findFirst().orElse(""));
    assertTrue(run.err().contains("Usage: pipeline"), run.err());
    assertEquals("", run.out());
    assertFalse(run.hasStackTrace(), run.err());
  }

  @Test
  void help_is_no_error() {
    CommandRun run = CommandRun.of(List.of("--help"));
    assertEquals(0, run.exitCode());
    for (String option :
        List.of(
            "--data",
            "--models",
            "--like-threshold",
            "--clusters",
            "--clusters-sweep",
            "--seed",
            "--ratings")) {
      assertTrue(run.out().contains(option), run.out());
    }
    assertEquals("", run.err());
  }

  @Test
  void the_process_ends_with_the_same_code(@TempDir Path folder) throws Exception {
    ChildRun run = ChildRun.of(folder.resolve("log"), List.of(), List.of("--clusters", "0"));
    assertEquals(2, run.exitCode(), run.out());
    assertTrue(run.out().startsWith("--clusters 0: expected"), run.out());
  }
}
