package triplefeature.pipeline;

import java.io.PrintStream;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import triplefeature.serving.text.English;

/** Tells on the terminal which stage runs, of how many, how far it came and how long it took. */
public final class Progress {
  private final PrintStream out;
  private int steps;

  public Progress(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs one stage.
   *
   * @param count how many of its unit the result holds
   */
  <T> T stage(Stage stage, Supplier<T> work, ToLongFunction<T> count) {
    out.print(
        English.format(
            "[%d/%d] %-28s", stage.number(), Stage.values().length, stage.title + " ..."));
    out.flush();
    steps = 0;
    long start = System.nanoTime();
    T result;
    try {
      result = work.get();
    } catch (RuntimeException e) {
      out.println(" failed");
      throw e;
    }
    if (steps > 0) {
      out.print(English.format("%n      %-28s", stage.title));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.print(
        English.format(" %,12d %-14s %6.1f s%n", count.applyAsLong(result), stage.unit, seconds));
    return result;
  }

  /** Runs one stage that counts itself. */
  <T extends Counted> T stage(Stage stage, Supplier<T> work) {
    return stage(stage, work, Counted::total);
  }

  /** A step within a stage. */
  public void step(String line) {
    steps++;
    out.print(English.format("%n      %s", line));
    out.flush();
  }

  /** Text between or after the stages; nothing where it is empty. */
  public void say(String text) {
    if (!text.isEmpty()) {
      out.println(text);
    }
  }
}
