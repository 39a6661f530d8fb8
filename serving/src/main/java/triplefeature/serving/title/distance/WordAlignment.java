package triplefeature.serving.title.distance;

/**
 * A Damerau-Levenshtein alignment of the words typed with those of a name: matching a pair costs
 * its own distance; words may be left out or put in, change places with their neighbour, be joined
 * or split. Holds scratch tables: one instance serves one query.
 */
final class WordAlignment {
  private final TitleWord[] typed;
  private final boolean prefix;
  private final WordCosts words;
  private final ChannelCosts costs;

  /** By words typed and words of the name, counted from 1. */
  private int[][] table = new int[0][0];

  /** What it costs that one word was typed for one, as two for one, and as one for two. */
  private int[][] pairs = new int[0][0];

  private int[][] joined = new int[0][0];
  private int[][] split = new int[0][0];

  /** By word of the name: what it costs that the last word typed is on its way to it. */
  private int[] begun = new int[0];

  WordAlignment(ChannelCosts costs, TitleWord[] typed, boolean prefix, WordCosts words) {
    this.words = words;
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
    int least = 0;
    for (int i = 1; i <= typed.length; i++) {
      compare(there, i, bound - least);
      least += least(there.length, i);
      if (least > bound) {
        return ChannelCosts.NONE;
      }
    }
    table[0][0] = 0;
    for (int j = 1; j <= there.length; j++) {
      int left = table[0][j - 1] + words.leaveOut(there[j - 1]);
      table[0][j] = name.partStarts()[j] ? Math.min(left, costs.part()) : left;
    }
    for (int i = 1; i <= typed.length; i++) {
      table[i][0] = table[i - 1][0] + words.putIn(i - 1);
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

  /** Fills the row of a word, and that of the word joined with the next. */
  private void compare(TitleWord[] there, int i, int bound) {
    TitleWord word = typed[i - 1];
    boolean joins = i < typed.length && !word.isNumber() && !typed[i].isNumber();
    for (int j = 1; j <= there.length; j++) {
      TitleWord other = there[j - 1];
      boolean splits = j > 1 && !word.isNumber() && !other.isNumber() && !there[j - 2].isNumber();
      pairs[i][j] = words.pair(word, other, bound);
      split[i][j] = splits ? words.spaced(there[j - 2], other, word) : ChannelCosts.NONE;
      if (i < typed.length) {
        joined[i + 1][j] = joins ? words.spaced(word, typed[i], other) : ChannelCosts.NONE;
      } else if (prefix) {
        begun[j] = words.begun(word, other, bound);
      }
    }
  }

  /** A bound from below: what a word costs that is matched as well as it can be. */
  private int least(int columns, int i) {
    int least = words.putIn(i - 1);
    for (int j = 1; j <= columns; j++) {
      least = Math.min(least, Math.min(pairs[i][j], split[i][j]));
      if (i > 1) {
        least = Math.min(least, joined[i][j] / 2);
      }
      if (i < typed.length) {
        least = Math.min(least, joined[i + 1][j] / 2);
      } else if (prefix) {
        least = Math.min(least, begun[j]);
      }
    }
    return least;
  }

  private int cell(TitleWord[] there, int i, int j) {
    int cost = table[i - 1][j - 1] + pairs[i][j];
    cost = Math.min(cost, table[i][j - 1] + words.leaveOut(there[j - 1]));
    cost = Math.min(cost, table[i - 1][j] + words.putIn(i - 1));
    if (i > 1) {
      cost = Math.min(cost, table[i - 2][j - 1] + joined[i][j]);
    }
    if (j > 1) {
      cost = Math.min(cost, table[i - 1][j - 2] + split[i][j]);
    }
    if (i > 1 && j > 1) {
      int swapped = pairs[i - 1][j] + pairs[i][j - 1] + costs.swap();
      cost = Math.min(cost, table[i - 2][j - 2] + swapped);
    }
    return cost;
  }

  /** The end of the title typed against every place in the name where it may have ended. */
  private int finish(TitleKey name) {
    int rows = typed.length;
    int ends = name.words().length;
    int best = table[rows][ends];
    int left = 0;
    int letters = 0;
    for (int j = ends; j >= 1; j--) {
      TitleWord word = name.words()[j - 1];
      if (prefix) {
        int rest = Math.max(1, word.length() - typed[rows - 1].length()) + letters;
        best = Math.min(best, table[rows - 1][j - 1] + begun[j] + costs.completion(rest));
      }
      if (j < ends) {
        best = Math.min(best, table[rows][j] + behind(name.partStarts()[j], letters, left));
      }
      left += words.leaveOut(word);
      letters += word.length();
    }
    return best;
  }

  /** What it costs that the name goes on behind the words typed. */
  private int behind(boolean part, int letters, int leftOut) {
    if (prefix) {
      return costs.completion(letters);
    }
    return Math.min(leftOut, part ? costs.part() : costs.wordsBehind());
  }
}
