package triplefeature.serving.bench;

import triplefeature.serving.text.English;

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
}
