package triplefeature.serving.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import triplefeature.serving.bench.QuerySampler.Query;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.text.English;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;

/**
 * Measures the search: how often the film that was meant comes first or among five, and how long a
 * suggestion takes on one thread. Titles that are finished are given to the search both as a
 * request gives them and as the page does while somebody types; prefixes only the second way. A
 * film with the same normalised title counts as found.
 *
 * @param search the search to measure
 * @param linear the same search without an index, to compare the time
 * @param withoutVectors the same search without the candidates that the vectors bring
 */
public record SearchBenchmark(
    MovieCatalog catalog, TitleSearch search, TitleSearch linear, TitleSearch withoutVectors) {
  /** Seeds of the figures reported; no cost was fitted on them. */
  public static final List<Long> SEEDS = List.of(401L, 402L, 403L, 404L, 405L);

  private static final int LINEAR_QUERIES = 200;

  /**
   * Prints a table in Markdown.
   *
   * @param perSeed queries for each set and seed
   */
  public void run(List<Long> seeds, int perSeed, PrintStream out) {
    BeginsSoScan scan = new BeginsSoScan(catalog);
    warmUp();
    out.println(SearchFigures.header());
    List<Double> micros = new ArrayList<>();
    for (QuerySet set : QuerySet.values()) {
      List<Query> queries = queries(set, seeds, perSeed);
      if (set.finished()) {
        out.println(
            SearchFigures.measure(set, "as a finished title", queries, this::resolved).row());
      }
      SearchFigures figures = SearchFigures.measure(set, "while typing", queries, this::suggested);
      Arrays.stream(figures.micros()).forEach(micros::add);
      out.println(figures.row());
      if (!set.finished()) {
        out.println(
            SearchFigures.measure(
                    set,
                    "scan: begins so, by votes",
                    queries,
                    q -> scan.suggest(q, SearchFigures.DEPTH))
                .row());
      }
    }
    printReliability(seeds, perSeed, out);
    printTimes(micros.stream().mapToDouble(Double::doubleValue).sorted().toArray(), seeds, out);
  }

  private void printTimes(double[] micros, List<Long> seeds, PrintStream out) {
    List<Query> queries = queries(QuerySet.TYPOS, seeds.subList(0, 1), LINEAR_QUERIES);
    SearchFigures bare =
        SearchFigures.measure(
            QuerySet.TYPOS,
            "without vectors",
            queries,
            q ->
                withoutVectors.suggest(q, SearchFigures.DEPTH).stream()
                    .map(TitleMatch::movie)
                    .toList());
    SearchFigures slow =
        SearchFigures.measure(
            QuerySet.TYPOS,
            "linear scan",
            queries,
            q -> linear.suggest(q, SearchFigures.DEPTH).stream().map(TitleMatch::movie).toList());
    SearchFigures fast =
        SearchFigures.measure(QuerySet.TYPOS, "while typing", queries, this::suggested);
    out.print(
        English.format(
            "%nOne suggestion, one thread, all sets: p50 %.3f ms, p99 %.3f ms, at most %.3f ms.%n",
            micros[micros.length / 2] / 1000,
            micros[(int) (micros.length * 0.99)] / 1000,
            micros[micros.length - 1] / 1000));
    out.print(
        English.format(
            "Comparing every name instead: p50 %.3f ms, which is %.0f times as long (%d queries).%n",
            slow.percentile(0.5) / 1000,
            slow.percentile(0.5) / fast.percentile(0.5),
            queries.size()));
    out.print(
        English.format(
            "Of these, with the candidates of the vectors p50 %.3f ms, p99 %.3f ms; without p50 %.3f"
                + " ms, p99 %.3f ms.%n",
            fast.percentile(0.5) / 1000,
            fast.percentile(0.99) / 1000,
            bare.percentile(0.5) / 1000,
            bare.percentile(0.99) / 1000));
  }

  /** Whether what is given as so likely is right so often, as many of each set of the fit's mix. */
  private void printReliability(List<Long> seeds, int perSeed, PrintStream out) {
    Reliability reliability = new Reliability();
    for (QuerySet set : SearchFit.MIX) {
      for (Query query : queries(set, seeds, perSeed)) {
        List<TitleMatch> found = search.suggest(query.text(), SearchFigures.DEPTH);
        if (!found.isEmpty()) {
          Movie first = found.get(0).movie();
          boolean right = SearchFigures.reciprocalRank(List.of(first), query.meant()) == 1;
          reliability.add(SearchFit.probability(found, first), right);
        }
      }
    }
    out.println(
        "\nSuggestions, as many complete, unfinished, mistyped and with a word left out:\n");
    reliability.print(out);
  }

  private void warmUp() {
    for (QuerySet set : QuerySet.values()) {
      queries(set, List.of(0L), 1000).forEach(query -> suggested(query.text()));
    }
  }

  private List<Query> queries(QuerySet set, List<Long> seeds, int perSeed) {
    return QuerySampler.draw(catalog, set, seeds, perSeed);
  }

  private List<Movie> suggested(String query) {
    return search.suggest(query, SearchFigures.DEPTH).stream().map(TitleMatch::movie).toList();
  }

  /** What a request shows for a title: the film taken and its alternatives, or suggestions. */
  private List<Movie> resolved(String query) {
    TitleResolution resolution = search.resolve(query);
    if (resolution instanceof TitleResolution.Found found) {
      List<Movie> shown = new ArrayList<>(found.alternatives());
      shown.add(0, found.match().movie());
      return shown;
    }
    return ((TitleResolution.NotFound) resolution).suggestions();
  }
}
