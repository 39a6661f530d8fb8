package triplefeature.serving.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * Measures suggestions as clients get them: the queries of {@link SearchBenchmark}, asked one at a
 * time of a server in a process of its own.
 */
public record TitlesBenchmark(MovieCatalog catalog, Path models) {
  /**
   * Prints a table in Markdown.
   *
   * @param perSeed queries for each set and seed
   * @throws IOException if the server does not start
   */
  public void run(List<Long> seeds, int perSeed, PrintStream out)
      throws IOException, InterruptedException {
    try (ServerUnderTest server =
        new ServerUnderTest(ServerUnderTest.here(), models, "/api/titles?q=a")) {
      TitlesClient titles = new TitlesClient(server.address(), catalog);
      out.println(SearchFigures.header());
      for (QuerySet set : QuerySet.values()) {
        out.println(
            SearchFigures.measure(
                    set,
                    "/api/titles",
                    QuerySampler.draw(catalog, set, seeds, perSeed),
                    query -> titles.suggest(query, SearchFigures.DEPTH))
                .row());
      }
    }
  }
}
