package triplefeature.serving.title.distance;

import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What a name costs at least by each of the two readings of {@link TitleCost}, quickly computed.
 * One instance serves one query.
 */
final class CostBound {
  private final ChannelCosts costs;
  private final TitleKey query;
  private final boolean prefix;
  private final int maxEdits;
  private final NearWords near;
  private final WithinDistance letters;

  /** What it costs that a word typed was put in. */
  private final int[] putIn;

  /** Where the words typed stand: first those that must be there, numbers, and long ones. */
  private final int[] telling;

  /** Where those numbers stand that a name must have, letter by letter. */
  private final int[] numbers;

  /** Letters that a name can have without any left out or to come. */
  private final int enough;

  /** What a name costs at least that has a few letters more, or many. */
  private final int fewMore;

  private final int manyMore;

  CostBound(ChannelCosts costs, TitleKey query, boolean prefix, int maxEdits, WordCosts words) {
    this.costs = costs;
    this.query = query;
    this.prefix = prefix;
    this.maxEdits = maxEdits;
    TitleWord[] typed = query.words();
    this.near = new NearWords(costs, typed, prefix, words);
    this.letters = new WithinDistance(query.compact());
    this.putIn = IntStream.range(0, typed.length).map(words::putIn).toArray();
    this.telling =
        IntStream.range(0, typed.length)
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> -putIn[i])
                    .thenComparing(i -> !typed[i].isNumber())
                    .thenComparing(i -> -typed[i].length()))
            .mapToInt(Integer::intValue)
            .toArray();
    int finished = prefix ? typed.length - 1 : typed.length;
    this.numbers = IntStream.range(0, finished).filter(i -> typed[i].isNumber()).toArray();
    this.enough = query.letters() + maxEdits;
    int word = Math.min(prefix ? costs.word() : costs.wordOfFinished(), costs.smallWord());
    int behind = prefix ? costs.completion(1) : costs.wordsBehind();
    int other = Math.min(Math.min(word, behind), costs.part());
    this.fewMore = Math.min(costs.article(), other);
    this.manyMore = Math.min(2 * costs.article(), other);
  }

  /**
   * What it costs that letters were left out or are still to come.
   *
   * @param letters of the name, without numbers
   */
  int byLength(int letters) {
    int more = letters - enough;
    return more <= 0 ? 0 : more <= WithinDistance.ARTICLE ? fewMore : manyMore;
  }

  /** The forms that the word which tells most lets through: all where no word must be there. */
  BitSet formsByWords(NameForms names, int bound) {
    int first = telling[0];
    return putIn[first] <= bound ? names.all() : names.having(near, first, bound);
  }

  /** Every word is near one of the name, or was put in. */
  boolean byWordsWithin(NameForms names, int form, int bound) {
    int least = byLength(names.plainLetters(form));
    for (int i = 0; i < telling.length && least <= bound; i++) {
      least += Math.min(putIn[telling[i]], names.least(near, telling[i], form));
    }
    return least <= bound;
  }

  /** All letters without blanks are near the beginning of the name, but for an article. */
  boolean byLettersWithin(NameForms names, int form, int bound) {
    int most = enough + WithinDistance.ARTICLE;
    int missing = names.missing(query.lettersUsed(), form, most);
    int longer = names.letterCount(form) + maxEdits - most;
    if (missing > maxEdits || (!prefix && longer > maxEdits)) {
      return false;
    }
    int rest = longer > maxEdits ? costs.completion(longer) : 0;
    rest += query.words().length == 1 && names.wordCount(form) == 1 ? 0 : costs.spacing();
    if (rest + costs.edit() * missing > bound) {
      return false;
    }
    for (int number : numbers) {
      if (names.least(near, number, form) > bound) {
        return false;
      }
    }
    int edits = names.edits(letters, form, most, !prefix);
    return edits <= maxEdits && rest + costs.edit() * edits <= bound;
  }
}
