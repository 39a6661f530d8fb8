package triplefeature.pipeline;

import java.io.PrintStream;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import triplefeature.serving.text.English;

/** Tells on the terminal which stage runs, of how many, how far it came and how long it took. */
public final class Progress {
  private final PrintStream out;
  private final int stages;
  private int stage;
  private int steps;

  /**
   * @param stages how many calls of {@link #stage} there will be
   */
  public Progress(PrintStream out, int stages) {
    this.out = out;
    this.stages = stages;
  }

  /**
   * Runs one stage.
   *
   * @param unit what is counted, such as "films"
   * @param count how many of them the result holds
   */
  public <T> T stage(String name, String unit, Supplier<T> work, ToLongFunction<T> count) {
    stage++;
    out.print(English.format("[%d/%d] %-28s", stage, stages, name + " ..."));
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
      out.print(English.format("%n      %-28s", name));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.print(English.format(" %,12d %-14s %6.1f s%n", count.applyAsLong(result), unit, seconds));
    return result;
  }

  /** A step within a stage. */
  public void step(String line) {
    steps++;
    out.print(English.format("%n      %s", line));
    out.flush();
  }

  /** A line between or after the stages. */
  public void say(String line) {
    out.println(line);
  }
}
