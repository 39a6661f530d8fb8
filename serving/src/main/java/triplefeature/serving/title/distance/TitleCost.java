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
  public static final int NONE = 1_000_000;
  public static final int EDIT = 100;

  /** The name goes on: less than any doubt about what was typed, more than equality. */
  public static final int COMPLETION = 10;

  /** The name goes on and has a number in another writing: The Fifth Element for "the 5th". */
  public static final int CONVERTED_COMPLETION = 11;

  /** The name goes on and is an alias: a beginning is more often that of a title. */
  public static final int ALIAS_COMPLETION = 12;

  /** The name goes on behind an edit: the whole of another name is likelier by a little less. */
  public static final int DOUBTFUL_COMPLETION = 98;

  /** The name goes on, if the blanks are not where they were typed. */
  public static final int JOINED_COMPLETION = 105;

  /** A blank too many or too few. */
  public static final int SPACING = 5;

  /** Least cost of a name that has the words typed, but not at its beginning one after another. */
  public static final int LEAST_BY_WORDS = 20;

  private static final int LEADING_ARTICLE = 20;

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
      neededFrom[i] = query.words()[i].kind() == TitleWord.Kind.CONTENT ? words.putIn(i) : NONE;
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
    return Math.max(0, Math.min(maxEdits, (cost - SPACING) / EDIT));
  }

  /** The same for the beginning of a name; -1 where a name may not go on. */
  public int editsByBeginning(int cost) {
    return prefix ? WordCosts.editsBegun(cost - SPACING, maxEdits) : -1;
  }

  /** Whether a word typed may be the beginning of one. */
  public boolean unfinished(int word) {
    return prefix && word == query.words().length - 1;
  }

  /** What it costs a name not to have a word that was typed. */
  public int putIn(int word) {
    return words.putIn(word);
  }

  /**
   * A bound that is quickly computed: an edit for every letter that the name lacks.
   *
   * @return at most what {@link #of} returns, unless the name lacks two words that say something,
   *     which is beyond every limit
   */
  public int atLeast(TitleKey name) {
    int least = NONE;
    for (int i = 0; i < needed.length; i++) {
      int missing = Long.bitCount(needed[i] & ~name.lettersUsed());
      least = Math.min(least, neededFrom[i] + EDIT * missing);
    }
    return least;
  }

  /**
   * @param bound a higher cost may come out as a still higher one
   * @return 0 for equality, {@link #NONE} if the name cannot be meant
   */
  public int of(TitleKey name, int bound) {
    if (query.compact().equals(name.compact())) {
      return Arrays.equals(query.words(), name.words()) ? 0 : SPACING;
    }
    return Math.min(alignment.cost(name, bound), byLetters(name, bound));
  }

  /** Whether the letters without blanks are one likely edit apart. */
  public boolean isSlip(TitleKey name) {
    return maxEdits > 0
        && !query.compact().equals(name.compact())
        && edits.full(query.compact(), name.compact(), EditDistance.EDIT) <= EditDistance.EDIT
        && NumberRule.agrees(query, name, prefix);
  }

  private int byLetters(TitleKey name, int bound) {
    int missing = Long.bitCount(query.lettersUsed() & ~name.lettersUsed());
    if (missing > maxEdits || !NumberRule.agrees(query, name, prefix)) {
      return NONE;
    }
    int cost = byLetters(name.compact(), bound);
    if (name.beginsWithArticle() && !query.beginsWithArticle()) {
      int rest = byLetters(name.compactWithoutArticle(), bound - LEADING_ARTICLE);
      cost = Math.min(cost, rest + LEADING_ARTICLE);
    }
    return cost;
  }

  private int byLetters(String name, int bound) {
    String typed = query.compact();
    int max = WordCosts.halves(maxEdits, bound - SPACING);
    int full = edits.full(typed, name, max);
    int cost = full <= max ? full * WordCosts.HALF + SPACING : NONE;
    if (prefix) {
      int begun = edits.prefix(typed, name, max);
      cost = Math.min(cost, begun <= max ? completedLetters(begun) : NONE);
    }
    return cost;
  }

  private static int completedLetters(int halves) {
    return halves == 0 ? JOINED_COMPLETION : WordCosts.completed(halves) + SPACING;
  }
}
