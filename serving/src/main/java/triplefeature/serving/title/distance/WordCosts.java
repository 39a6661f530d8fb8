package triplefeature.serving.title.distance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import triplefeature.serving.title.distance.TitleWord.Kind;

/** What it costs to match, leave out or put in one word, in hundredths of an edit. */
public final class WordCosts {
  private static final Set<Kind> SMALL = EnumSet.of(Kind.ARTICLE, Kind.FILLER, Kind.FORM);

  private final TitleWord[] typed;
  private final int maxEdits;
  private final EditDistance edits;
  private final boolean saysSomething;
  private final int contentWords;

  WordCosts(TitleWord[] typed, int maxEdits, EditDistance edits) {
    this.typed = typed;
    this.maxEdits = maxEdits;
    this.edits = edits;
    this.saysSomething = Arrays.stream(typed).anyMatch(word -> !SMALL.contains(word.kind()));
    this.contentWords =
        (int) Arrays.stream(typed).filter(word -> word.kind() == Kind.CONTENT).count();
  }

  /**
   * What it costs to have typed one word for another.
   *
   * @param bound a higher cost may come out as {@link CostModel#NONE}
   */
  public int pair(TitleWord typed, TitleWord there, int bound) {
    if (typed.isNumber() && there.isNumber()) {
      boolean same = typed.value() == there.value();
      return typed.number() == there.number() ? 0 : same ? CostModel.OTHER_FORM : CostModel.NONE;
    }
    if (typed.kind() == TitleWord.Kind.NUMBER || there.isDigits()) {
      return CostModel.NONE;
    }
    int halves = halves(wordEdits(Math.max(typed.length(), there.length())), bound);
    return distance(typed.text(), typed.letters(), there, halves);
  }

  private int distance(String text, long letters, TitleWord there, int halves) {
    int most = halves / CostModel.HALVES_PER_EDIT;
    int longer = there.length() - text.length();
    // Every letter more is an edit that does not replace one.
    if (halves < 0
        || Long.bitCount(letters & ~there.letters()) > most - Math.max(0, longer)
        || Long.bitCount(there.letters() & ~letters) > most + Math.min(0, longer)) {
      return CostModel.NONE;
    }
    int distance = edits.full(text, there.text(), halves);
    return distance <= halves ? distance * CostModel.HALF : CostModel.NONE;
  }

  /** The same, where what was typed may be the beginning of the word. */
  public int begun(TitleWord typed, TitleWord there, int bound) {
    if (typed.isNumber() || there.kind() == TitleWord.Kind.NUMBER) {
      // "The VI" is not on its way to The 6th Day.
      boolean goesOn =
          there.text().startsWith(typed.text()) && !(there.isOrdinal() && there.isDigits());
      return goesOn ? CostModel.COMPLETION : CostModel.NONE;
    }
    int halves = halves(wordEdits(typed.length()), bound);
    if (Long.bitCount(typed.letters() & ~there.letters()) > halves / CostModel.HALVES_PER_EDIT) {
      return CostModel.NONE;
    }
    int distance = edits.prefix(typed.text(), there.text(), halves);
    return distance <= halves ? completed(distance) : CostModel.NONE;
  }

  /** What a name that goes on costs, behind some halves of an edit. */
  static int completed(int halves) {
    return halves * CostModel.HALF
        + (halves == 0 ? CostModel.COMPLETION : CostModel.DOUBTFUL_COMPLETION);
  }

  /** What it costs to have split a word, or joined two. */
  public int spaced(TitleWord first, TitleWord second, TitleWord joined, int bound) {
    int length = first.length() + second.length();
    int halves = halves(Math.min(1, wordEdits(length)), bound - CostModel.SPACING);
    if (Math.abs(length - joined.length()) > halves / CostModel.HALVES_PER_EDIT) {
      return CostModel.NONE;
    }
    int distance =
        distance(first.text() + second.text(), first.letters() | second.letters(), joined, halves);
    return Math.min(CostModel.NONE, distance + CostModel.SPACING);
  }

  /**
   * Highest distance in halves for some edits and some cost: one letter may be a far one.
   *
   * @return -1 if nothing is so cheap
   */
  static int halves(int edits, int cost) {
    int most = edits == 0 ? 0 : CostModel.HALVES_PER_EDIT * edits + 1;
    return cost < 0 ? -1 : Math.min(most, cost / CostModel.HALF);
  }

  /** Most edits that a word of some length can hold within a cost, against whatever word. */
  public int edits(int length, int cost) {
    return Math.min(wordEdits(length + maxEdits), cost / CostModel.EDIT);
  }

  /** The same where it is joined or split. */
  public int editsSpaced(int cost) {
    return Math.max(
        0, Math.min(Math.min(1, maxEdits), (cost - CostModel.SPACING) / CostModel.EDIT));
  }

  /** The same where the word may go on. */
  public static int editsBegun(int cost, int edits) {
    return Math.max(0, Math.min(edits, (cost - CostModel.DOUBTFUL_COMPLETION) / CostModel.EDIT));
  }

  /** Edits allowed in one word, so that it stays recognisable: 1 from three letters, 2 from six. */
  private int wordEdits(int length) {
    return Math.min(
        maxEdits, Math.min(CostModel.MAX_WORD_EDITS, length / CostModel.LETTERS_PER_WORD_EDIT));
  }

  /** What a word of the name costs that was not typed. */
  static int leaveOut(TitleWord word) {
    return switch (word.kind()) {
      case ARTICLE -> CostModel.ARTICLE_LEFT_OUT;
      case FILLER, FORM -> CostModel.SMALL_WORD;
      case CONTENT -> CostModel.WORD_LEFT_OUT;
      case NUMBER, NUMBER_WORD ->
          word.isOrdinal() ? CostModel.WORD_LEFT_OUT : CostModel.NUMBER_LEFT_OUT;
    };
  }

  /**
   * A word typed that the name does not have. "Rocky 1" is Rocky; "Gladiator 2" is not Gladiator.
   */
  public int putIn(int i) {
    TitleWord word = typed[i];
    return switch (word.kind()) {
      case ARTICLE -> saysSomething ? CostModel.WORD_LEFT_OUT : CostModel.NONE;
      case FILLER -> saysSomething ? CostModel.FILLER_PUT_IN : CostModel.NONE;
      case FORM -> saysSomething ? CostModel.SMALL_WORD : CostModel.NONE;
      case CONTENT ->
          contentWords > 1
              ? Math.max(CostModel.WORD_PUT_IN, CostModel.LETTER_PUT_IN * word.length())
              : CostModel.NONE;
      case NUMBER ->
          word.number() == 1 && contentWords > 0 && i > 0 ? CostModel.ONE_PUT_IN : CostModel.NONE;
      case NUMBER_WORD -> CostModel.NONE;
    };
  }
}
