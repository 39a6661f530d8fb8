package triplefeature.serving.title.distance;

import static triplefeature.serving.title.distance.ChannelCosts.FAR_HALVES;
import static triplefeature.serving.title.distance.ChannelCosts.HALVES_PER_EDIT;

/**
 * Damerau-Levenshtein distance: insertions, deletions, substitutions and swaps of neighbours, none
 * of which is edited again (optimal string alignment) but for two slips in one place: a swap of
 * which one letter slipped besides ("blcwk" for black), and a letter that was swapped twice ("arhd"
 * for hard). Both are two edits, as they are in optimal string alignment, but of near letters.
 *
 * <p>Counted in halves of an edit: {@link ChannelCosts#HALVES_PER_EDIT} for each, and one more for
 * a letter typed that is not {@linkplain Slips near} the right one or its neighbours.
 *
 * <p>Own code, as Commons Text computes neither the distance to the best prefix nor stops at a
 * bound, and a query compares some thousand pairs in half a millisecond. Reuses its rows, so it is
 * not thread-safe.
 */
final class EditDistance {
  /** More than any distance that counts. */
  private static final int FAR = 1 << 20;

  /** The row being filled, and the three above it. */
  private int[][] rows = new int[4][64];

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
      int[] free = rows[3];
      rows[3] = rows[2];
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
      if (i > 1 && j > 1) {
        cost = Math.min(cost, rows[2][j - 2] + swapped(a.charAt(j - 2), d, b.charAt(i - 2), c));
      }
      if (i > 2 && j > 2 && isMovedByTwo(a, j, b, i)) {
        cost = Math.min(cost, rows[3][j - 3] + 2 * HALVES_PER_EDIT);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  /** The cost of two letters typed for two others, the other way round. */
  private static int swapped(char typed, char typedNext, char right, char rightNext) {
    if (typed == rightNext && typedNext == right) {
      return HALVES_PER_EDIT;
    }
    boolean oneSlipped =
        (typed == rightNext && Slips.near(typedNext, right))
            || (typedNext == right && Slips.near(typed, rightNext));
    return oneSlipped ? 2 * HALVES_PER_EDIT : FAR;
  }

  /** Whether the three letters before two positions are the same but for one at the other end. */
  private static boolean isMovedByTwo(String a, int j, String b, int i) {
    char first = b.charAt(i - 3);
    char middle = b.charAt(i - 2);
    char last = b.charAt(i - 1);
    char typed = a.charAt(j - 3);
    char typedLast = a.charAt(j - 1);
    return (typed == middle && a.charAt(j - 2) == last && typedLast == first)
        || (typed == last && a.charAt(j - 2) == first && typedLast == middle);
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
      rows = new int[4][2 * length];
    }
  }
}
