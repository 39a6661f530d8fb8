package triplefeature.serving.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.text.English;

/**
 * Measures what memory a server takes that has answered much of everything: by every method, pages
 * and suggestions, mixed.
 *
 * @param start what starts the server, as {@link ServerUnderTest} takes it
 * @param requests how many are sent, over sixteen connections
 */
public record MemoryBenchmark(MovieCatalog catalog, Path models, List<String> start, int requests) {
  private static final long SEED = 303;

  /** Further ones are the same again: no answer is kept, so they cost the same. */
  private static final int DIFFERENT = 20_000;

  /**
   * Prints resident memory before and after; a busy machine refuses some.
   *
   * @throws IOException if the server does not start
   */
  public void run(PrintStream out) throws IOException, InterruptedException {
    List<String> paths = new Questions(catalog, SEED).mixed(DIFFERENT);
    try (ServerUnderTest server = new ServerUnderTest(start, models, paths.get(0))) {
      double before = server.residentMegabytes();
      long answered = Crowd.answered(server, paths, Rush.CONNECTIONS, i -> i < requests);
      out.print(
          English.format(
              "%.0f MB resident after the first answer, %.0f MB after %,d requests, of which %,d were answered.%n",
              before, server.residentMegabytes(), requests, answered));
    }
  }
}
