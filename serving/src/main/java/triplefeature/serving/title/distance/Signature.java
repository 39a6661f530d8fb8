package triplefeature.serving.title.distance;

import java.util.List;

/**
 * Which letters and pairs of neighbouring letters a text has, as sets of 64 and 128 classes. What
 * is typed has those of the name it means but for what edits changed, which shows most names to be
 * too far away without comparing them. A letter that begins a word makes a pair with the blank.
 *
 * <p>One letter wrong or too many brings at most one letter that the name has not and two such
 * pairs, a letter missed one pair, two swapped three pairs. See Ukkonen, "Approximate
 * string-matching with q-grams and maximal matches", Theoretical Computer Science 92 (1992).
 *
 * @param letters as {@link TitleWord#lettersOf}
 * @param digits those of the letters that no edit brings: of numbers in a query, none of a name
 */
public record Signature(long letters, long digits, long lowPairs, long highPairs) {
  private static final Signature NONE = new Signature(0, 0, 0, 0);
  private static final int FAR = 1000;
  private static final int PAIRS_PER_EDIT = 3;
  private static final int PAIRS_PER_LETTER = 2;
  private static final int SCATTER = 0x9E3779B1;

  /** All that a name has, in any of its forms and with or without blanks. */
  public static Signature of(List<TitleKey> forms) {
    Signature all = NONE;
    for (TitleKey form : forms) {
      all = all.and(of(form.compact()));
      for (TitleWord word : form.words()) {
        all = all.and(pair(' ', word.text().charAt(0)));
      }
    }
    return all;
  }

  /**
   * What a name has, but for edits, that a query means: of words that must be there. A number in
   * whatever writing needs its digits, which one of the name's forms has; one spelt out needs its
   * letters, as the query's other form has the digits.
   *
   * @param words which cannot have been put in are needed
   * @param prefix whether the last word may be the beginning of one
   */
  static Signature needed(TitleKey query, WordCosts words, boolean prefix) {
    Signature all = NONE;
    StringBuilder letters = new StringBuilder();
    TitleWord[] typed = query.words();
    for (int i = 0; i < typed.length; i++) {
      TitleWord word = typed[i];
      if (words.putIn(i) == ChannelCosts.NONE) {
        boolean begun = prefix && i + 1 == typed.length;
        boolean counts =
            (i > 0 && typed[i - 1].isNumber())
                || (!begun && i + 1 < typed.length && typed[i + 1].isNumber());
        all = all.and(word.isNumber() ? number(word, begun, counts) : of(word.text()));
        letters.append(word.isNumber() ? "" : word.text());
      }
    }
    boolean begins = words.putIn(0) == ChannelCosts.NONE && !typed[0].isNumber();
    Signature counted = new Signature(TitleWord.lettersOf(letters), 0, 0, 0);
    return all.and(begins ? counted.and(pair(' ', typed[0].text().charAt(0))) : counted);
  }

  /** What a number needs; where two stand together they may be one in the other form. */
  private static Signature number(TitleWord word, boolean begun, boolean together) {
    if (word.kind() == TitleWord.Kind.NUMBER_WORD) {
      return together ? NONE : of(word.text());
    }
    boolean known = word.value() >= 0 && (word.isDigits() || !begun);
    Signature digits = known ? of(Integer.toString(word.value())) : NONE;
    return new Signature(digits.letters, digits.letters, digits.lowPairs, digits.highPairs);
  }

  private static Signature of(String text) {
    Signature pairs = NONE;
    for (int i = 1; i < text.length(); i++) {
      pairs = pairs.and(pair(text.charAt(i - 1), text.charAt(i)));
    }
    return pairs.and(new Signature(TitleWord.lettersOf(text), 0, 0, 0));
  }

  private static Signature pair(char first, char second) {
    int place = ((first * 31 + second) * SCATTER) >>> 25;
    return place < 64
        ? new Signature(0, 0, 1L << place, 0)
        : new Signature(0, 0, 0, 1L << (place - 64));
  }

  private Signature and(Signature other) {
    return new Signature(
        letters | other.letters,
        digits | other.digits,
        lowPairs | other.lowPairs,
        highPairs | other.highPairs);
  }

  /**
   * Edits that it takes at least from this, which a query needs, to a name with another.
   *
   * @return {@link #FAR} if none will do, as digits have no typos
   */
  public int leastEdits(long nameLetters, long nameLowPairs, long nameHighPairs) {
    int missing = Long.bitCount(letters & ~nameLetters);
    if ((digits & ~nameLetters) != 0) {
      return FAR;
    }
    int pairs = Long.bitCount(lowPairs & ~nameLowPairs) + Long.bitCount(highPairs & ~nameHighPairs);
    int unexplained = Math.max(0, pairs - PAIRS_PER_LETTER * missing);
    return missing + (unexplained + PAIRS_PER_EDIT - 1) / PAIRS_PER_EDIT;
  }
}
