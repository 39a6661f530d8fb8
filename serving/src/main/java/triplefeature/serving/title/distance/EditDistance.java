package triplefeature.serving.title.distance;

import static triplefeature.serving.title.distance.ChannelCosts.FAR_HALVES;
import static triplefeature.serving.title.distance.ChannelCosts.HALVES_PER_EDIT;

/**
 * Damerau-Levenshtein distance: insertions, deletions, substitutions and swaps of neighbours, none
 * of which is edited again (optimal string alignment).
 *
 * <p>Counted in halves of an edit: {@link ChannelCosts#HALVES_PER_EDIT} for each, and one more for
 * a letter typed that is not {@linkplain Slips near} the right one or its neighbours.
 *
 * <p>Own code, as Commons Text computes neither the distance to the best prefix nor stops at a
 * bound, and a query compares some thousand pairs in half a millisecond. Reuses its rows, so it is
 * not thread-safe.
 */
final class EditDistance {
  /** The row being filled, and the two above it. */
  private int[][] rows = new int[3][64];

  /**
   * @param a as typed
   * @param b as it should be
   * @param max below 0 nothing is near enough
   * @return 0 to {@code max}, or {@code max + 1} for everything above
   */
  int full(String a, String b, int max) {
    if (max < 0 || HALVES_PER_EDIT * Math.abs(a.length() - b.length()) > max) {
      return max + 1;
    }
    if (a.equals(b)) {
      return 0;
    }
    return max < HALVES_PER_EDIT ? max + 1 : distance(a, b, max, false);
  }

  /** The distance of {@code a} to that beginning of {@code b} which is nearest. */
  int prefix(String a, String b, int max) {
    if (max < 0 || HALVES_PER_EDIT * (a.length() - b.length()) > max) {
      return max + 1;
    }
    if (b.startsWith(a)) {
      return 0;
    }
    return max < HALVES_PER_EDIT ? max + 1 : distance(a, b, max, true);
  }

  /**
   * Rows run along b, columns along a, so that the last column holds the distances to prefixes.
   * Only the band of cells that can be within the bound is filled.
   */
  private int distance(String a, String b, int max, boolean prefix) {
    int width = a.length();
    ensure(width + 2);
    rows[1][0] = 0;
    for (int j = 1; j <= width; j++) {
      rows[1][j] = rows[1][j - 1] + added(a, j);
    }
    int reach = max / HALVES_PER_EDIT;
    int height = Math.min(b.length(), width + reach);
    int best = prefix ? rows[1][width] : max + 1;
    for (int i = 1; i <= height; i++) {
      int least = fill(rows, a, b, i, max);
      if (prefix && i >= width - reach) {
        best = Math.min(best, rows[0][width]);
      }
      if (least > max) {
        return Math.min(best, max + 1);
      }
      int[] free = rows[2];
      rows[2] = rows[1];
      rows[1] = rows[0];
      rows[0] = free;
    }
    int result = prefix ? best : height == b.length() ? rows[1][width] : max + 1;
    return Math.min(result, max + 1);
  }

  /** Fills the band of the first row from those above; returns its least value. */
  private static int fill(int[][] rows, String a, String b, int i, int max) {
    int[] row = rows[0];
    int[] above = rows[1];
    int low = Math.max(1, i - max / HALVES_PER_EDIT);
    int high = Math.min(a.length(), i + max / HALVES_PER_EDIT);
    row[low - 1] = low == 1 ? HALVES_PER_EDIT * i : max + 1;
    row[high + 1] = max + 1;
    int least = row[low - 1];
    char c = b.charAt(i - 1);
    for (int j = low; j <= high; j++) {
      char d = a.charAt(j - 1);
      int cost = above[j - 1] + (c == d ? 0 : Slips.near(c, d) ? HALVES_PER_EDIT : FAR_HALVES);
      cost = Math.min(cost, Math.min(above[j] + HALVES_PER_EDIT, row[j - 1] + added(a, j)));
      if (i > 1 && j > 1 && c == a.charAt(j - 2) && d == b.charAt(i - 2)) {
        cost = Math.min(cost, rows[2][j - 2] + HALVES_PER_EDIT);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  /** The cost of a letter too many: a double or a slip beside its neighbour is the likely one. */
  private static int added(String typed, int j) {
    char letter = typed.charAt(j - 1);
    boolean likely =
        (j > 1 && Slips.near(letter, typed.charAt(j - 2)))
            || (j < typed.length() && Slips.near(letter, typed.charAt(j)));
    return likely ? HALVES_PER_EDIT : FAR_HALVES;
  }

  private void ensure(int length) {
    if (rows[0].length < length) {
      rows = new int[3][2 * length];
    }
  }
}
