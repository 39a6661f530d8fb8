package triplefeature.serving.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import triplefeature.serving.bench.QuerySampler.Query;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.text.English;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * What one method reached on one set of queries.
 *
 * @param queries number of queries
 * @param firstFound queries whose film came first
 * @param fiveFound queries whose film was among the first five
 * @param reciprocalRank mean over the queries of 1 / rank within ten, else 0
 * @param micros time of each query in microseconds, ascending
 */
record SearchFigures(
    String set,
    String method,
    int queries,
    int firstFound,
    int fiveFound,
    double reciprocalRank,
    double reciprocalRankError,
    double[] micros) {

  /** Films that count. */
  static final int DEPTH = 10;

  double percentile(double share) {
    return micros[(int) Math.min(micros.length - 1, Math.floor(share * micros.length))];
  }

  static String header() {
    return "| queries | search | n | success@1 | success@5 | MRR@10 | p50 ms | p99 ms |\n"
        + "|---|---|--:|--:|--:|--:|--:|--:|";
  }

  String row() {
    return English.format(
        "| %s | %s | %,d | %s | %s | %.4f ± %.4f | %.3f | %.3f |",
        set,
        method,
        queries,
        withInterval(firstFound),
        withInterval(fiveFound),
        reciprocalRank,
        reciprocalRankError,
        percentile(0.50) / 1000,
        percentile(0.99) / 1000);
  }

  /** A share with its 95 % interval (Wilson's, which holds near 0 and 1). */
  private String withInterval(int found) {
    double z = 1.96;
    double share = (double) found / queries;
    double centre = (share + z * z / (2 * queries)) / (1 + z * z / queries);
    double half =
        z
            * Math.sqrt(share * (1 - share) / queries + z * z / (4.0 * queries * queries))
            / (1 + z * z / queries);
    return English.format("%.4f [%.4f, %.4f]", share, centre - half, centre + half);
  }

  /** What a search reaches; a film of the same normalised title as the one meant counts. */
  static SearchFigures measure(
      QuerySet set, String method, List<Query> queries, Function<String, List<Movie>> search) {
    double[] micros = new double[queries.size()];
    double[] reciprocal = new double[queries.size()];
    for (int i = 0; i < micros.length; i++) {
      long start = System.nanoTime();
      List<Movie> found = search.apply(queries.get(i).text());
      micros[i] = (System.nanoTime() - start) / 1000.0;
      reciprocal[i] = reciprocalRank(found, queries.get(i).meant());
    }
    Arrays.sort(micros);
    double mean = Arrays.stream(reciprocal).average().orElse(0);
    double variance =
        Arrays.stream(reciprocal).map(r -> (r - mean) * (r - mean)).average().orElse(0);
    return new SearchFigures(
        set.label(),
        method,
        micros.length,
        (int) Arrays.stream(reciprocal).filter(r -> r == 1).count(),
        (int) Arrays.stream(reciprocal).filter(r -> r >= 1.0 / 5).count(),
        mean,
        1.96 * Math.sqrt(variance / micros.length),
        micros);
  }

  static double reciprocalRank(List<Movie> found, Movie meant) {
    String title = TitleNormalizer.normalize(meant.title()).text();
    for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
      if (TitleNormalizer.normalize(found.get(i).title()).text().equals(title)) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }
}
