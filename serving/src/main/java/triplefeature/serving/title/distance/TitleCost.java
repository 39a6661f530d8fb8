package triplefeature.serving.title.distance;

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
 * Numbers in digits must be equal in both; {@link WordCosts} tells what else numbers may do. With
 * {@code prefix} the last word typed may be the beginning of a word, and what follows in the name
 * costs the same however long it is. Holds scratch rows: one instance serves one query.
 */
public final class TitleCost {
  private final EditDistance edits = new EditDistance();
  private final TitleKey query;
  private final boolean prefix;
  private final int maxEdits;
  private final WordCosts words;
  private final long[] needed;
  private final int[] neededFrom;
  private final WordAlignment alignment;

  /**
   * @param maxEdits edits allowed over the whole title, at least 0
   */
  public TitleCost(TitleKey query, boolean prefix, int maxEdits) {
    this.query = query;
    this.prefix = prefix;
    this.maxEdits = maxEdits;
    this.words = new WordCosts(query.words(), maxEdits, edits);
    this.alignment = new WordAlignment(query.words(), prefix, words);
    // The letters that a name needs: of all words that say something, or of all but one.
    int typed = query.words().length;
    this.needed = new long[typed + 1];
    this.neededFrom = new int[typed + 1];
    needed[typed] = telling(typed);
    for (int i = 0; i < typed; i++) {
      needed[i] = telling(i);
      neededFrom[i] =
          query.words()[i].kind() == TitleWord.Kind.CONTENT ? words.putIn(i) : CostModel.NONE;
    }
  }

  private long telling(int except) {
    long letters = 0;
    for (int i = 0; i < query.words().length; i++) {
      if (i != except && query.words()[i].kind() == TitleWord.Kind.CONTENT) {
        letters |= query.words()[i].letters();
      }
    }
    return letters;
  }

  public TitleKey query() {
    return query;
  }

  public WordCosts words() {
    return words;
  }

  public boolean prefix() {
    return prefix;
  }

  public int maxEdits() {
    return maxEdits;
  }

  /** Most edits between the letters without blanks of a query and a name of some cost. */
  public int editsByLetters(int cost) {
    return Math.max(0, Math.min(maxEdits, (cost - CostModel.SPACING) / CostModel.EDIT));
  }

  /** The same for the beginning of a name; -1 where a name may not go on. */
  public int editsByBeginning(int cost) {
    return prefix ? WordCosts.editsBegun(cost - CostModel.SPACING, maxEdits) : -1;
  }

  /** Whether a word typed may be the beginning of one. */
  public boolean unfinished(int word) {
    return prefix && word == query.words().length - 1;
  }

  /**
   * A bound that is quickly computed: an edit for every letter that the name lacks.
   *
   * @return at most what {@link #of} returns, unless the name lacks two words that say something,
   *     which is beyond every limit
   */
  public int atLeast(TitleKey name) {
    int least = CostModel.NONE;
    for (int i = 0; i < needed.length; i++) {
      int missing = Long.bitCount(needed[i] & ~name.lettersUsed());
      least = Math.min(least, neededFrom[i] + CostModel.EDIT * missing);
    }
    return least;
  }

  /**
   * @param bound a higher cost may come out as a still higher one
   * @return 0 for equality, {@link CostModel#NONE} if the name cannot be meant
   */
  public int of(TitleKey name, int bound) {
    if (query.compact().equals(name.compact())) {
      return Arrays.equals(query.words(), name.words()) ? 0 : CostModel.SPACING;
    }
    return Math.min(alignment.cost(name, bound), byLetters(name, bound));
  }

  /** Whether the letters without blanks are one likely edit apart. */
  public boolean isSlip(TitleKey name) {
    return maxEdits > 0
        && !query.compact().equals(name.compact())
        && edits.full(query.compact(), name.compact(), CostModel.HALVES_PER_EDIT)
            <= CostModel.HALVES_PER_EDIT
        && NumberRule.agrees(query, name, prefix);
  }

  private int byLetters(TitleKey name, int bound) {
    int missing = Long.bitCount(query.lettersUsed() & ~name.lettersUsed());
    if (missing > maxEdits || !NumberRule.agrees(query, name, prefix)) {
      return CostModel.NONE;
    }
    int cost = byLetters(name.compact(), bound);
    if (name.beginsWithArticle() && !query.beginsWithArticle()) {
      int rest = byLetters(name.compactWithoutArticle(), bound - CostModel.ARTICLE_LEFT_OUT);
      cost = Math.min(cost, rest + CostModel.ARTICLE_LEFT_OUT);
    }
    return cost;
  }

  private int byLetters(String name, int bound) {
    String typed = query.compact();
    int max = WordCosts.halves(maxEdits, bound - CostModel.SPACING);
    int full = edits.full(typed, name, max);
    int cost = full <= max ? full * CostModel.HALF + CostModel.SPACING : CostModel.NONE;
    if (prefix) {
      int begun = edits.prefix(typed, name, max);
      int completed = WordCosts.completed(begun) + CostModel.SPACING;
      cost =
          Math.min(
              cost,
              begun == 0 ? CostModel.JOINED_COMPLETION : begun <= max ? completed : CostModel.NONE);
    }
    return cost;
  }
}
