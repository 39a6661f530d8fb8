package triplefeature.serving.title.distance;

/**
 * A Damerau-Levenshtein alignment of the words typed with those of a name: matching a pair costs
 * its own distance; words may be left out or put in, change places with their neighbour, be joined
 * or split. Holds scratch tables: one instance serves one query.
 */
final class WordAlignment {
  private final TitleWord[] typed;
  private final boolean prefix;
  private final WordCosts costs;

  /** By words typed and words of the name, counted from 1. */
  private int[][] table = new int[0][0];

  /** What it costs that one word was typed for one, as two for one, and as one for two. */
  private int[][] pairs = new int[0][0];

  private int[][] joined = new int[0][0];
  private int[][] split = new int[0][0];

  /** By word of the name: what it costs that the last word typed is on its way to it. */
  private int[] begun = new int[0];

  WordAlignment(TitleWord[] typed, boolean prefix, WordCosts costs) {
    this.typed = typed;
    this.prefix = prefix;
    this.costs = costs;
  }

  /**
   * @param bound a higher cost may come out as a still higher one
   */
  int cost(TitleKey name, int bound) {
    TitleWord[] there = name.words();
    ensure(there.length);
    compare(there, bound);
    if (least(there.length) > bound) {
      return CostModel.NONE;
    }
    table[0][0] = 0;
    for (int j = 1; j <= there.length; j++) {
      int left = table[0][j - 1] + WordCosts.leaveOut(there[j - 1]);
      table[0][j] = name.partStarts()[j] ? Math.min(left, CostModel.LEADING_PART) : left;
    }
    for (int i = 1; i <= typed.length; i++) {
      table[i][0] = table[i - 1][0] + costs.putIn(i - 1);
      for (int j = 1; j <= there.length; j++) {
        table[i][j] = cell(there, i, j);
      }
    }
    return finish(name);
  }

  private void ensure(int columns) {
    if (begun.length <= columns) {
      int width = columns + 16;
      table = new int[typed.length + 1][width];
      pairs = new int[typed.length + 1][width];
      joined = new int[typed.length + 1][width];
      split = new int[typed.length + 1][width];
      begun = new int[width];
    }
  }

  private void compare(TitleWord[] there, int bound) {
    for (int i = 1; i <= typed.length; i++) {
      TitleWord word = typed[i - 1];
      boolean joins = i > 1 && !word.isNumber() && !typed[i - 2].isNumber();
      for (int j = 1; j <= there.length; j++) {
        TitleWord other = there[j - 1];
        boolean splits = j > 1 && !word.isNumber() && !other.isNumber() && !there[j - 2].isNumber();
        pairs[i][j] = costs.pair(word, other, bound);
        joined[i][j] = joins ? costs.spaced(typed[i - 2], word, other, bound) : CostModel.NONE;
        split[i][j] = splits ? costs.spaced(there[j - 2], other, word, bound) : CostModel.NONE;
      }
    }
    for (int j = 1; j <= there.length && prefix; j++) {
      begun[j] = costs.begun(typed[typed.length - 1], there[j - 1], bound);
    }
  }

  /** A bound from below: what the words typed cost where each is matched as well as it can be. */
  private int least(int columns) {
    int sum = 0;
    for (int i = 1; i <= typed.length; i++) {
      int least = costs.putIn(i - 1);
      for (int j = 1; j <= columns; j++) {
        least = Math.min(least, Math.min(pairs[i][j], split[i][j]));
        least = Math.min(least, joined[i][j] / 2);
        if (i < typed.length) {
          least = Math.min(least, joined[i + 1][j] / 2);
        } else if (prefix) {
          least = Math.min(least, begun[j]);
        }
      }
      sum += least;
    }
    return sum;
  }

  private int cell(TitleWord[] there, int i, int j) {
    int cost = table[i - 1][j - 1] + pairs[i][j];
    cost = Math.min(cost, table[i][j - 1] + WordCosts.leaveOut(there[j - 1]));
    cost = Math.min(cost, table[i - 1][j] + costs.putIn(i - 1));
    if (i > 1) {
      cost = Math.min(cost, table[i - 2][j - 1] + joined[i][j]);
    }
    if (j > 1) {
      cost = Math.min(cost, table[i - 1][j - 2] + split[i][j]);
    }
    if (i > 1 && j > 1) {
      int swapped = pairs[i - 1][j] + pairs[i][j - 1] + CostModel.SWAP;
      cost = Math.min(cost, table[i - 2][j - 2] + swapped);
    }
    return cost;
  }

  /** The end of the title typed against every place in the name where it may have ended. */
  private int finish(TitleKey name) {
    int rows = typed.length;
    int best = table[rows][name.words().length];
    int left = 0;
    for (int j = name.words().length; j >= 1; j--) {
      best = Math.min(best, table[rows][j] + trailing(name, j, left, table[rows][j]));
      if (prefix) {
        best = Math.min(best, table[rows - 1][j - 1] + begun[j]);
      }
      left += WordCosts.leaveOut(name.words()[j - 1]);
    }
    return best;
  }

  private int trailing(TitleKey name, int from, int leftOut, int cost) {
    if (from == name.words().length) {
      return 0;
    }
    if (prefix) {
      return cost < CostModel.EDIT ? CostModel.COMPLETION : CostModel.DOUBTFUL_WORDS;
    }
    return Math.min(
        leftOut, name.partStarts()[from] ? CostModel.TRAILING_PART : CostModel.TRAILING_WORDS);
  }
}
