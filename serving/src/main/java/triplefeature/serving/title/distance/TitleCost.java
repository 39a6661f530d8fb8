package triplefeature.serving.title.distance;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

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

  /** The words typed but for numbers, the longest first, and where each stands. */
  private final int[] telling;

  private final WithinDistance[] near;
  private final WithinDistance letters;

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
    TitleWord[] typed = query.words();
    this.telling =
        IntStream.range(0, typed.length)
            .filter(i -> !typed[i].isNumber())
            .boxed()
            .sorted(Comparator.comparingInt(i -> -typed[i].length()))
            .mapToInt(Integer::intValue)
            .toArray();
    this.near =
        Arrays.stream(telling)
            .mapToObj(i -> new WithinDistance(typed[i].text()))
            .toArray(WithinDistance[]::new);
    this.letters = new WithinDistance(query.compact());
  }

  /** What a name has at least that costs no edit. */
  public Signature needed() {
    return Signature.needed(query, words, prefix);
  }

  public TitleKey query() {
    return query;
  }

  /**
   * A bound that is quickly computed: every word is somewhere in the name, or all letters without
   * blanks are its beginning, but for edits.
   *
   * @param texts has the letters of the name in all of its forms, each with a blank behind it, in
   *     some range
   * @return at most what {@link #of} returns, or more than the bound
   */
  public int atLeast(String texts, int from, int to, int bound) {
    int least = 0;
    for (int i = 0; i < telling.length && least <= bound; i++) {
      int word = telling[i];
      int edits = near[i].toPart(texts, from, to);
      boolean same = edits <= words.wordEdits(query.words()[word].length());
      if (edits > maxEdits && words.putIn(word) == ChannelCosts.NONE) {
        return ChannelCosts.NONE;
      }
      least += Math.min(same ? costs.edit() * edits : ChannelCosts.NONE, words.putIn(word));
    }
    if (least <= bound) {
      return least;
    }
    int edits = letters.toBeginning(texts, from, to, !prefix);
    return edits > maxEdits ? ChannelCosts.NONE : costs.edit() * edits + blanks(1);
  }

  /**
   * @param bound a higher cost may come out as a still higher one
   * @return 0 for equality, {@link ChannelCosts#NONE} if the name cannot be meant
   */
  public int of(TitleKey name, int bound) {
    if (query.compact().equals(name.compact())) {
      return Arrays.equals(query.words(), name.words()) ? 0 : costs.spacing();
    }
    return Math.min(alignment.cost(name, bound), byLetters(name, bound));
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
