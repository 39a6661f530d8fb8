package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is said of a command that fails. */
class ProgramTest {
  private static final RuntimeException UNFORESEEN =
      new IllegalStateException("outside", new IllegalArgumentException("the middle of it"));

  @Command(name = "plain")
  private static class Plain implements Callable<Integer> {
    private final RuntimeException failure;

    Plain(RuntimeException failure) {
      this.failure = failure;
    }

    @Override
    public Integer call() {
      throw failure;
    }
  }

  @Command(name = "talkative")
  private static final class Talkative extends Plain {
    @Option(names = "--verbose")
    private boolean verbose;

    Talkative(RuntimeException failure) {
      super(failure);
    }
  }

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Callable<Integer> command, String... arguments) {
    return Program.run(
        command,
        arguments,
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void what_was_foreseen_is_said_in_its_own_words_alone() {
    assertEquals(1, run(new Talkative(new PipelineException("no films in films.csv"))));
    assertEquals("error: no films in films.csv", said().strip());
  }

  @Test
  void what_was_not_is_said_with_how_to_learn_more() {
    assertEquals(1, run(new Talkative(UNFORESEEN)));
    assertEquals(
        "error: the run failed with IllegalArgumentException: the middle of it\n"
            + "Run again with --verbose for the details.",
        said().strip().replace("\r", ""));
  }

  @Test
  void the_details_are_those_of_every_cause() {
    assertEquals(1, run(new Talkative(UNFORESEEN), "--verbose"));
    assertTrue(said().contains("Caused by: java.lang.IllegalArgumentException"), said());
    assertFalse(said().contains("Run again"), said());
  }

  @Test
  void a_command_that_has_no_details_to_show_offers_none() {
    assertEquals(1, run(new Plain(UNFORESEEN)));
    assertEquals(
        "error: the run failed with IllegalArgumentException: the middle of it", said().strip());
  }

  @Test
  void an_option_that_a_command_does_not_have_is_a_mistake_of_use() {
    assertEquals(2, run(new Plain(UNFORESEEN), "--verbose"));
    assertTrue(said().contains("Unknown option: '--verbose'"), said());
  }
}
