package triplefeature.serving.title.distance;

import java.util.Arrays;

/**
 * What each word typed costs at least as a word of a name, in whatever use: told once for each word
 * of the vocabulary, as thousands of names share it. One instance serves one query.
 */
final class NearWords {
  static final short UNKNOWN = -1;

  /** More than any cost that counts. */
  private static final short FAR = Short.MAX_VALUE;

  private final ChannelCosts costs;
  private final TitleWord[] typed;
  private final boolean prefix;
  private final WordCosts words;

  /** The letters of each word typed and the one before it, together. */
  private final long[] joined;

  private final int[] mostEdits;

  /** By word typed and number of a word of names. */
  private final short[][] known;

  /** The last word, to see how near it is to the beginning of another. */
  private final WithinDistance last;

  NearWords(ChannelCosts costs, TitleWord[] typed, boolean prefix, WordCosts words) {
    this.costs = costs;
    this.typed = typed;
    this.prefix = prefix;
    this.words = words;
    this.joined = new long[typed.length + 1];
    for (int i = 1; i < typed.length; i++) {
      joined[i] = TitleWord.lettersOf(typed[i - 1].text() + typed[i].text());
    }
    this.mostEdits =
        Arrays.stream(typed).mapToInt(word -> words.wordEdits(word.length())).toArray();
    this.known = new short[typed.length][0];
    this.last = new WithinDistance(typed[typed.length - 1].text());
  }

  /** What is known of a word typed, by number of a word of the names. */
  short[] known(int i, NameForms names) {
    if (known[i].length == 0) {
      known[i] = new short[names.distinctWords()];
      Arrays.fill(known[i], UNKNOWN);
    }
    return known[i];
  }

  /** The same with nothing unknown; told in order, which is quicker for very many. */
  short[] allKnown(int i, NameForms names) {
    short[] all = known(i, names);
    long typedLetters = typed[i].letters();
    int most = typed[i].isNumber() ? Long.SIZE : mostEdits[i];
    for (int word = 0; word < all.length; word++) {
      if (all[word] == UNKNOWN) {
        long letters = names.wordLetters(word);
        boolean splits = (letters & ~typedLetters) == 0;
        if (splits || Long.bitCount(typedLetters & ~letters) <= most) {
          tell(i, word, names);
        } else {
          all[word] = FAR;
        }
      }
    }
    return all;
  }

  /** Tells what was unknown. */
  short tell(int i, int word, NameForms names) {
    short least = isFar(i, word, names) ? FAR : least(i, names.word(word));
    known[i][word] = least;
    return least;
  }

  /** Whether a word of the names is quickly seen to be of no use. */
  private boolean isFar(int i, int word, NameForms names) {
    TitleWord from = typed[i];
    long letters = names.wordLetters(word);
    int missing = Long.bitCount(from.letters() & ~letters);
    int more = Long.bitCount(letters & ~from.letters());
    int edits = mostEdits[i];
    boolean split = more == 0;
    if (split || (missing <= edits && more <= edits)) {
      return false;
    }
    if (missing > edits) {
      return !(from.isNumber() && names.isNumber(word));
    }
    boolean together = letters == joined[i] || letters == joined[i + 1];
    boolean begun = prefix && i + 1 == typed.length;
    boolean near = begun && names.wordEdits(last, word, from.length() + edits) <= edits;
    return !together && !near && !(from.isNumber() && names.isNumber(word));
  }

  private short least(int i, TitleWord there) {
    TitleWord word = typed[i];
    int least = Math.min(FAR, words.pair(word, there, ChannelCosts.NONE));
    if (prefix && i + 1 == typed.length) {
      least = Math.min(least, words.begun(word, there, ChannelCosts.NONE));
    }
    if (!word.isNumber()) {
      // Two words typed for one share its cost.
      least = i == 0 ? least : Math.min(least, words.spaced(typed[i - 1], word, there) / 2);
      boolean next = i + 1 < typed.length;
      least = next ? Math.min(least, words.spaced(word, typed[i + 1], there) / 2) : least;
      boolean split = word.text().startsWith(there.text()) || word.text().endsWith(there.text());
      least = split ? Math.min(least, costs.spacing()) : least;
    }
    return (short) least;
  }
}
