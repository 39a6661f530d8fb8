package triplefeature.serving.title.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Names by their letters without blanks, as a tree in depth-first order: every name that begins
 * like a query, or nearly so, is found by walking only the branches that are near enough. The row
 * of the edit-distance table is carried along a branch, so common beginnings are compared once. See
 * Shang and Merrettal, "Tries for approximate string matching", IEEE TKDE 8 (1996). Immutable.
 */
final class LetterTree {
  /** Receives what a walk finds. */
  interface Visitor {
    /**
     * Entries that begin within some edits of the query. An entry may come again with fewer.
     *
     * @param from first entry, in alphabetical order
     * @param to behind the last entry
     */
    void begins(int from, int to, int edits);

    /** An entry that is wholly within some edits of the query. */
    void equals(int entry, int edits);
  }

  /**
   * By node in depth-first order: its letter, the first node behind its branch, its first entry.
   */
  private final char[] letters;

  private final int[] next;
  private final int[] firstEntry;
  private final int[] owners;

  /**
   * @param texts one for each entry, in any order; the same may come again
   * @param owners the number of what each belongs to
   */
  LetterTree(List<String> texts, List<Integer> owners) {
    Integer[] order = new Integer[owners.size()];
    Arrays.setAll(order, i -> i);
    Arrays.parallelSort(order, Comparator.comparing(texts::get));
    this.owners = Arrays.stream(order).mapToInt(owners::get).toArray();
    LetterTreeBuilder builder = new LetterTreeBuilder();
    for (int entry = 0; entry < order.length; entry++) {
      builder.add(texts.get(order[entry]), entry);
    }
    builder.finish(order.length);
    letters = builder.letters();
    next = builder.next();
    firstEntry = builder.firstEntry();
  }

  int owner(int entry) {
    return owners[entry];
  }

  /**
   * Finds everything within some edits.
   *
   * @param query letters without blanks, not empty
   * @param maxEdits at least 0
   */
  void walk(String query, int maxEdits, Visitor visitor) {
    new Walk(query, maxEdits, visitor).descend(0, 0, maxEdits + 1);
  }

  private final class Walk {
    private final char[] query;
    private final int maxEdits;
    private final Visitor visitor;
    private final int[][] rows;
    private final char[] path;

    Walk(String query, int maxEdits, Visitor visitor) {
      this.query = query.toCharArray();
      this.maxEdits = maxEdits;
      this.visitor = visitor;
      rows = new int[query.length() + maxEdits + 2][query.length() + 2];
      path = new char[rows.length];
      for (int j = 0; j <= query.length(); j++) {
        rows[0][j] = j;
      }
    }

    /** The row of the node's depth is filled. */
    private void descend(int node, int depth, int reported) {
      int distance = rows[depth][query.length];
      int best = Math.min(reported, distance);
      int end = next[node];
      if (distance < reported) {
        visitor.begins(firstEntry[node], firstEntry[end], distance);
      }
      int firstBelow = node + 1 < end ? firstEntry[node + 1] : firstEntry[end];
      for (int entry = firstEntry[node]; entry < firstBelow && distance <= maxEdits; entry++) {
        visitor.equals(entry, distance);
      }
      if (depth + 1 == rows.length) {
        return;
      }
      for (int child = node + 1; child < end; child = next[child]) {
        path[depth] = letters[child];
        if (fill(depth + 1) <= maxEdits) {
          descend(child, depth + 1, best);
        }
      }
    }

    /** Fills the row of a depth from those above, within the band; returns its least value. */
    private int fill(int depth) {
      int[] row = rows[depth];
      int[] above = rows[depth - 1];
      char c = path[depth - 1];
      int low = Math.max(1, depth - maxEdits);
      int high = Math.min(query.length, depth + maxEdits);
      row[low - 1] = low == 1 ? depth : maxEdits + 1;
      int least = row[low - 1];
      for (int j = low; j <= high; j++) {
        char d = query[j - 1];
        int cost = above[j - 1] + (c == d ? 0 : 1);
        cost = Math.min(cost, Math.min(above[j], row[j - 1]) + 1);
        if (depth > 1 && j > 1 && (c == query[j - 2] || (j > 2 && c == query[j - 3]))) {
          cost = Math.min(cost, swap(depth, j, c, d));
        }
        least = Math.min(least, cost);
        row[j] = cost;
      }
      row[high + 1] = maxEdits + 1;
      if (high < query.length) {
        row[query.length] = maxEdits + 1;
      }
      return least;
    }

    /** The three swaps of {@code EditDistance}. */
    private int swap(int depth, int j, char c, char d) {
      int cost = maxEdits + 1;
      if (c == query[j - 2]) {
        if (path[depth - 2] == d) {
          cost = rows[depth - 2][j - 2] + 1;
        }
        if (depth > 2 && path[depth - 3] == d) {
          cost = Math.min(cost, rows[depth - 3][j - 2] + 2);
        }
      }
      if (j > 2 && c == query[j - 3] && path[depth - 2] == d) {
        cost = Math.min(cost, rows[depth - 2][j - 3] + 2);
      }
      return cost;
    }
  }
}
