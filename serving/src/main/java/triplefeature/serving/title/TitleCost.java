package triplefeature.serving.title;

import java.util.Arrays;

/**
 * How far one typed title is from a name, in hundredths of an edit: the cheapest of two readings.
 *
 * <ol>
 *   <li><b>Words</b>: a Damerau-Levenshtein alignment of the two lists of words. Matching a pair
 *       costs its own Damerau-Levenshtein distance; words may be left out or added, change places
 *       with their neighbour, be joined or split.
 *   <li><b>Letters</b>: the distance without any blanks, for edits across borders of words.
 * </ol>
 *
 * Numbers must be equal in both. With {@code prefix} the last word typed may be the beginning of a
 * word, and what follows in the name costs the same however long it is. Holds scratch rows: one
 * instance serves one query.
 */
final class TitleCost {
  static final int NONE = 1_000_000;
  static final int EDIT = 100;

  /** The name goes on: less than any doubt about what was typed, more than equality. */
  static final int COMPLETION = 10;

  /** The name goes on behind an edit: the whole of another name is likelier by a little less. */
  static final int DOUBTFUL_COMPLETION = 90;

  /** A blank too many or too few. */
  static final int SPACING = 5;

  private static final int SWAP = 40;
  private static final int LEADING_PART = 50;
  private static final int TRAILING_PART = 40;
  private static final int TRAILING_WORDS = 120;

  private final EditDistance edits = new EditDistance();
  private final TitleKey query;
  private final boolean prefix;
  private final int maxEdits;
  private final WordCosts words;
  private int[][] table = new int[0][0];
  private int[][] pairs = new int[0][0];

  /**
   * @param maxEdits edits allowed over the whole title, at least 0
   */
  TitleCost(TitleKey query, boolean prefix, int maxEdits) {
    this.query = query;
    this.prefix = prefix;
    this.maxEdits = maxEdits;
    this.words = new WordCosts(query.words(), maxEdits, edits);
  }

  /**
   * @return 0 for equality, {@link #NONE} if the name cannot be meant
   */
  int of(TitleKey name) {
    if (query.compact().equals(name.compact())) {
      return Arrays.equals(query.words(), name.words()) ? 0 : SPACING;
    }
    return Math.min(byWords(name), byLetters(name));
  }

  private int byLetters(TitleKey name) {
    int missing = Long.bitCount(query.lettersUsed() & ~name.lettersUsed());
    if (missing > maxEdits || !NumberRule.agrees(query, name, prefix)) {
      return NONE;
    }
    String typed = query.compact();
    int max = WordCosts.halves(maxEdits);
    int full = edits.full(typed, name.compact(), max);
    int cost = full <= max ? full * WordCosts.HALF + SPACING : NONE;
    if (prefix) {
      int begun = edits.prefix(typed, name.compact(), max);
      cost = Math.min(cost, begun <= max ? WordCosts.completed(begun) + SPACING : NONE);
    }
    return cost;
  }

  private int byWords(TitleKey name) {
    TitleWord[] typed = query.words();
    TitleWord[] there = name.words();
    int rows = typed.length;
    int columns = there.length;
    if (table.length <= rows || table[0].length <= columns) {
      table = new int[rows + 1][columns + 16];
      pairs = new int[rows + 1][columns + 16];
    }
    fillPairs(there);
    table[0][0] = 0;
    for (int j = 1; j <= columns; j++) {
      int left = table[0][j - 1] + WordCosts.leaveOut(there[j - 1]);
      table[0][j] = name.partStarts()[j] ? Math.min(left, LEADING_PART) : left;
    }
    for (int i = 1; i <= rows; i++) {
      table[i][0] = table[i - 1][0] + words.putIn(i - 1);
      for (int j = 1; j <= columns; j++) {
        table[i][j] = cell(there, i, j);
      }
    }
    return finish(name);
  }

  private void fillPairs(TitleWord[] there) {
    TitleWord[] typed = query.words();
    for (int i = 1; i <= typed.length; i++) {
      for (int j = 1; j <= there.length; j++) {
        pairs[i][j] = words.pair(typed[i - 1], there[j - 1]);
      }
    }
  }

  private int cell(TitleWord[] there, int i, int j) {
    TitleWord[] typed = query.words();
    TitleWord a = typed[i - 1];
    TitleWord b = there[j - 1];
    int cost = table[i - 1][j - 1] + pairs[i][j];
    cost = Math.min(cost, table[i][j - 1] + WordCosts.leaveOut(b));
    cost = Math.min(cost, table[i - 1][j] + words.putIn(i - 1));
    if (i > 1 && j > 1) {
      int swapped = pairs[i - 1][j] + pairs[i][j - 1] + SWAP;
      cost = Math.min(cost, table[i - 2][j - 2] + swapped);
    }
    if (i > 1 && !typed[i - 2].isNumber() && !a.isNumber()) {
      cost = Math.min(cost, table[i - 2][j - 1] + words.spaced(typed[i - 2], a, b));
    }
    if (j > 1 && !there[j - 2].isNumber() && !b.isNumber()) {
      cost = Math.min(cost, table[i - 1][j - 2] + words.spaced(there[j - 2], b, a));
    }
    return cost;
  }

  /** The end of the title typed against every place in the name where it may have ended. */
  private int finish(TitleKey name) {
    int rows = query.words().length;
    int columns = name.words().length;
    int best = table[rows][columns];
    int left = 0;
    for (int j = columns; j >= 1; j--) {
      best = Math.min(best, table[rows][j] + trailing(name, j, left));
      if (prefix) {
        int begun = words.begun(query.words()[rows - 1], name.words()[j - 1]);
        best = Math.min(best, table[rows - 1][j - 1] + begun);
      }
      left += WordCosts.leaveOut(name.words()[j - 1]);
    }
    return best;
  }

  private int trailing(TitleKey name, int from, int leftOut) {
    if (from == name.words().length) {
      return 0;
    }
    if (prefix) {
      return COMPLETION;
    }
    return Math.min(leftOut, name.partStarts()[from] ? TRAILING_PART : TRAILING_WORDS);
  }
}
