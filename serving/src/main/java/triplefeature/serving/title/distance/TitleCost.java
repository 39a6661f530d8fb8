package triplefeature.serving.title.distance;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The channel: what it costs that somebody who meant a name typed one title, in hundredths of a
 * nat; the cheapest of two readings.
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
 * costs by how long it is. Holds scratch rows: one instance serves one query.
 */
public final class TitleCost {
  private final EditDistance edits = new EditDistance();
  private final ChannelCosts costs;
  private final TitleKey query;
  private final boolean prefix;
  private final int maxEdits;
  private final WordCosts words;
  private final WordAlignment alignment;

  private final CostBound bound;
  private final Signature needed;

  /**
   * @param maxEdits edits allowed over the whole title, at least 0
   */
  public TitleCost(ChannelCosts costs, TitleKey query, boolean prefix, int maxEdits) {
    this.costs = costs;
    this.query = query;
    this.prefix = prefix;
    this.maxEdits = maxEdits;
    this.words = new WordCosts(costs, query.words(), prefix, maxEdits, edits);
    this.alignment = new WordAlignment(costs, query.words(), prefix, words);
    this.bound = new CostBound(costs, query, prefix, maxEdits, words);
    this.needed = Signature.needed(query, words, prefix);
  }

  /** What a name has at least that costs no edit. */
  public Signature needed() {
    return needed;
  }

  /** What a name with so many letters costs at least; see {@link TitleKey#plainLetters}. */
  public int byLength(int letters) {
    return bound.byLength(letters);
  }

  /** What an edit costs at least in one of some names. */
  public int leastEdit(NameForms names) {
    return Arrays.stream(query.words()).anyMatch(names::haveAlike)
        ? costs.leastEdit()
        : costs.edit();
  }

  public TitleKey query() {
    return query;
  }

  /**
   * @param bound a higher cost may come out as a still higher one
   * @return 0 for equality, {@link ChannelCosts#NONE} if the name cannot be meant
   */
  public int of(TitleKey name, int bound) {
    if (query.compact().equals(name.compact())) {
      return query.hasWordsOf(name) ? 0 : costs.spacing();
    }
    return Math.min(alignment.cost(name, bound), byLetters(name, bound));
  }

  /**
   * The same for one of many names, most of which are quickly seen to cost more. One of the same
   * letters as the query may seem so too.
   *
   * @param most a higher cost may come out as a still higher one; less than one edit more costs
   *     than are allowed
   */
  public int of(NameForms names, int form, int most) {
    if (bound.byWordsWithin(names, form, most)) {
      return of(names.at(form), most);
    }
    return bound.byLettersWithin(names, form, most)
        ? byLetters(names.at(form), most)
        : ChannelCosts.NONE;
  }

  /**
   * Of many names those forms that may cost little by their words; another may only do so
   * {@linkplain #mayByLetters by its letters}.
   */
  public BitSet mayByWords(NameForms names, int most) {
    return bound.formsByWords(names, most);
  }

  /** Whether one of many names may cost little by its letters, quickly seen. */
  public boolean mayByLetters(NameForms names, int form, int most) {
    return bound.byLettersWithin(names, form, most);
  }

  private int byLetters(TitleKey name, int bound) {
    int missing = Long.bitCount(query.lettersUsed() & ~name.lettersUsed());
    if (missing > maxEdits || !NumberRule.agrees(query, name, prefix)) {
      return ChannelCosts.NONE;
    }
    int blanks = blanks(name.words().length);
    int cost = byLetters(name.compact(), blanks, bound);
    if (name.beginsWithArticle() && !query.beginsWithArticle()) {
      int rest = byLetters(name.compactWithoutArticle(), blanks, bound - costs.article());
      cost = Math.min(cost, rest + costs.article());
    }
    return cost;
  }

  /** What it costs that blanks may be wrong, which they cannot be where there are none. */
  private int blanks(int words) {
    return query.words().length == 1 && words == 1 ? 0 : costs.spacing();
  }

  private int byLetters(String name, int blanks, int bound) {
    String typed = query.compact();
    int max = words.halves(maxEdits, bound - blanks);
    int full = edits.full(typed, name, max);
    int cost = full <= max ? costs.halves(full) + blanks : ChannelCosts.NONE;
    if (prefix) {
      int begun = edits.prefix(typed, name, max);
      int rest = costs.completion(Math.max(1, name.length() - typed.length()));
      int completed = costs.halves(begun) + blanks + rest;
      cost = Math.min(cost, begun <= max ? completed : ChannelCosts.NONE);
    }
    return cost;
  }
}
