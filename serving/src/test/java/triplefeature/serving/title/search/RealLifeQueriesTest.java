package triplefeature.serving.title.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;

/** What people type, by kind, against the whole Movies Dataset with MovieLens names as aliases. */
class RealLifeQueriesTest {
  private record Query(String kind, String typed, String title, int year) {}

  @ParameterizedTest
  @CsvSource({"real-life-queries.tsv, 0.97", "held-out-queries.tsv, 0.97"})
  void real_life_queries_find_their_film_and_nonsense_finds_none(String list, double least)
      throws IOException {
    assumeTrue(
        RealTitles.moviesDatasetIsHere(),
        "the Movies Dataset is not in " + RealTitles.dataFolder() + ": set TRIPLEFEATURE_DATA");
    TitleSearch search = RealTitles.moviesDataset().index();
    List<String> misses = new ArrayList<>();
    List<String> answeredNonsense = new ArrayList<>();
    int asked = 0;
    for (Query query : queries(list)) {
      TitleResolution resolution = search.resolve(query.typed());
      if (query.kind().equals("nonsense")) {
        if (!resolution.equals(new TitleResolution.NotFound(query.typed(), List.of()))) {
          answeredNonsense.add(query.typed() + " -> " + shown(resolution));
        }
        continue;
      }
      asked++;
      if (!finds(resolution, query)) {
        misses.add(query + " -> " + shown(resolution));
      }
    }
    assertTrue(asked >= 120, "queries: " + asked);
    assertEquals(List.of(), answeredNonsense);
    double found = 1 - (double) misses.size() / asked;
    assertTrue(found >= least, found + " found; missed " + String.join("\n", misses));
  }

  private static boolean finds(TitleResolution resolution, Query query) {
    return resolution instanceof TitleResolution.Found found
        && found.match().movie().title().equals(query.title())
        && found.match().movie().year() == query.year();
  }

  private static String shown(TitleResolution resolution) {
    if (resolution instanceof TitleResolution.Found found) {
      return found.match().movie().title() + " (" + found.match().movie().year() + ")";
    }
    return "nothing, but "
        + ((TitleResolution.NotFound) resolution)
            .suggestions().stream().map(movie -> movie.title()).toList();
  }

  private static List<Query> queries(String list) throws IOException {
    List<Query> queries = new ArrayList<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                RealLifeQueriesTest.class.getResourceAsStream(list), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t");
        if (!line.startsWith("#")) {
          boolean movie = fields.length == 4;
          queries.add(
              new Query(
                  fields[0],
                  fields[1],
                  movie ? fields[2] : null,
                  movie ? Integer.parseInt(fields[3]) : 0));
        }
      }
    }
    return queries;
  }
}
