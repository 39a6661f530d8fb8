package triplefeature.serving.title;

/**
 * Damerau-Levenshtein distance: insertions, deletions, substitutions and swaps of neighbours. A
 * swap may have one letter added or lost between the two ("baby" and "bbvay" are 2 apart, not 3),
 * which makes every distance of at most 2 the unrestricted one; above, it is that of optimal string
 * alignment. See Boytsov, "Indexing methods for approximate dictionary searching", ACM JEA 16
 * (2011).
 *
 * <p>Own code, as Commons Text computes neither the distance to the best prefix nor stops at a
 * bound, and a query compares some thousand pairs in half a millisecond. Reuses its rows, so it is
 * not thread-safe.
 */
final class EditDistance {
  /** The row being filled, and the three above it. */
  private int[][] rows = new int[4][64];

  /**
   * @param max at least 0
   * @return 0 to {@code max}, or {@code max + 1} for everything above
   */
  int full(String a, String b, int max) {
    if (Math.abs(a.length() - b.length()) > max) {
      return max + 1;
    }
    if (a.equals(b)) {
      return 0;
    }
    return max == 0 ? 1 : distance(a, b, max, false);
  }

  /** The distance of {@code a} to that beginning of {@code b} which is nearest. */
  int prefix(String a, String b, int max) {
    if (a.length() - b.length() > max) {
      return max + 1;
    }
    if (b.startsWith(a)) {
      return 0;
    }
    return max == 0 ? 1 : distance(a, b, max, true);
  }

  /**
   * Rows run along b, columns along a, so that the last column holds the distances to prefixes.
   * Only the band of cells that can be within the bound is filled.
   */
  private int distance(String a, String b, int max, boolean prefix) {
    int width = a.length();
    ensure(width + 2);
    for (int j = 0; j <= width; j++) {
      rows[1][j] = j;
    }
    int height = Math.min(b.length(), width + max);
    int best = prefix ? width : max + 1;
    for (int i = 1; i <= height; i++) {
      int least = fill(rows, a, b, i, max);
      if (prefix && i >= width - max) {
        best = Math.min(best, rows[0][width]);
      }
      if (least > max) {
        return Math.min(best, max + 1);
      }
      int[] free = rows[3];
      rows[3] = rows[2];
      rows[2] = rows[1];
      rows[1] = rows[0];
      rows[0] = free;
    }
    int result = prefix ? best : height == b.length() ? rows[1][width] : max + 1;
    return Math.min(result, max + 1);
  }

  /** Fills the band of the first row from the three above; returns its least value. */
  private static int fill(int[][] rows, String a, String b, int i, int max) {
    int[] row = rows[0];
    int[] above = rows[1];
    int low = Math.max(1, i - max);
    int high = Math.min(a.length(), i + max);
    row[low - 1] = low == 1 ? i : max + 1;
    row[high + 1] = max + 1;
    int least = row[low - 1];
    char c = b.charAt(i - 1);
    for (int j = low; j <= high; j++) {
      int cost = above[j - 1] + (c == a.charAt(j - 1) ? 0 : 1);
      cost = Math.min(cost, Math.min(above[j], row[j - 1]) + 1);
      if (i > 1 && j > 1) {
        cost = Math.min(cost, swap(rows, a, b, i, j));
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  private static int swap(int[][] rows, String a, String b, int i, int j) {
    char c = b.charAt(i - 1);
    char d = a.charAt(j - 1);
    int cost = Integer.MAX_VALUE;
    if (c == a.charAt(j - 2)) {
      if (b.charAt(i - 2) == d) {
        cost = rows[2][j - 2] + 1;
      }
      if (i > 2 && b.charAt(i - 3) == d) {
        cost = Math.min(cost, rows[3][j - 2] + 2);
      }
    }
    if (j > 2 && c == a.charAt(j - 3) && b.charAt(i - 2) == d) {
      cost = Math.min(cost, rows[2][j - 3] + 2);
    }
    return cost;
  }

  private void ensure(int length) {
    if (rows[0].length < length) {
      rows = new int[4][2 * length];
    }
  }
}
