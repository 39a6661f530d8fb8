package triplefeature.serving.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.text.English;

/**
 * Measures a server in a process of its own over HTTP: start, memory, times one at a time, and how
 * much sixteen connections get. Everything stands beside what {@code /healthz} takes in the same
 * run, as that says how fast the machine is: its rate is the higher one of before and after the
 * others.
 *
 * @param start what starts the server, as {@link ServerUnderTest} takes it
 * @param seconds that sixteen connections ask for, each kind
 */
public record ServerBenchmark(MovieCatalog catalog, Path models, List<String> start, int seconds) {
  private static final long SEED = 301;
  private static final int QUESTIONS = 1000;

  /** Asked of each kind before any is timed. */
  private static final int WARM = 400;

  private static final String HEALTH = "/healthz";

  /**
   * Prints a table in Markdown.
   *
   * @throws IOException if the server does not answer
   */
  public void run(PrintStream out) throws IOException, InterruptedException {
    List<Questions.Kind> kinds = new Questions(catalog, SEED).kinds(QUESTIONS);
    Rush rush = Rush.preferred();
    String first = kinds.get(0).paths().get(0);
    try (ServerUnderTest server = new ServerUnderTest(start, models, first)) {
      out.print(
          English.format(
              "First recommendation %.2f s after the start of the process; then %.0f MB resident.%n",
              server.startSeconds(), server.residentMegabytes()));
      for (Questions.Kind kind : kinds) {
        times(
            server, new Questions(catalog, SEED + 1).kinds(WARM).get(kinds.indexOf(kind)).paths());
      }
      double[] health = times(server, Collections.nCopies(QUESTIONS, HEALTH));
      double before = rush.steadyPerSecond(server, List.of(HEALTH), seconds);
      List<Measured> measured = new ArrayList<>();
      for (Questions.Kind kind : kinds) {
        double[] times = times(server, kind.paths());
        double rate = rush.steadyPerSecond(server, kind.paths(), seconds);
        measured.add(new Measured(kind.name(), times, rate));
      }
      double after = rush.steadyPerSecond(server, List.of(HEALTH), seconds);
      out.print(
          English.format(
              "%n%s gives %.0f answers of %s a second, %.0f after all others; one takes %.2f ms (median) with the JDK's client.%n%n",
              rush.name(), before, HEALTH, after, percentile(health, 0.5)));
      out.println(
          "| question | p50 ms | p90 ms | p99 ms | beyond "
              + HEALTH
              + ": p50 ms | p99 ms | a second | of "
              + HEALTH
              + " |");
      out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
      for (Measured each : measured) {
        out.println(each.row(percentile(health, 0.5), Math.max(before, after)));
      }
      out.print(English.format("%nThen %.0f MB resident.%n", server.residentMegabytes()));
    }
  }

  /** One kind of question: milliseconds one at a time, ascending, and answers a second. */
  private record Measured(String name, double[] times, double rate) {
    String row(double health, double healthRate) {
      return English.format(
          "| %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f | %.2f %% |",
          name,
          percentile(times, 0.5),
          percentile(times, 0.9),
          percentile(times, 0.99),
          percentile(times, 0.5) - health,
          percentile(times, 0.99) - health,
          rate,
          100 * rate / healthRate);
    }
  }

  /** Milliseconds of each, one at a time, ascending. */
  private static double[] times(ServerUnderTest server, List<String> paths)
      throws IOException, InterruptedException {
    double[] times = new double[paths.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      int status = server.status(paths.get(i));
      times[i] = (System.nanoTime() - start) / 1e6;
      if (status != 200) {
        throw new IOException("the server answers " + status + " to " + paths.get(i));
      }
    }
    Arrays.sort(times);
    return times;
  }

  private static double percentile(double[] ascending, double part) {
    return ascending[(int) Math.min(ascending.length - 1, ascending.length * part)];
  }
}
