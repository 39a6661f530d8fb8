package triplefeature.serving.title.distance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import triplefeature.serving.title.distance.TitleWord.Kind;

/** What it costs to match, leave out or put in one word, in hundredths of an edit. */
public final class WordCosts {
  static final int HALF = TitleCost.EDIT / EditDistance.EDIT;

  private static final Set<Kind> SMALL = EnumSet.of(Kind.ARTICLE, Kind.FILLER, Kind.FORM);

  private static final int MAX_EDITS = 2;

  /** "Friday the 13" for "Friday the 13th". */
  private static final int OTHER_FORM = 30;

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
   * @param bound a higher cost may come out as {@link TitleCost#NONE}
   */
  public int pair(TitleWord typed, TitleWord there, int bound) {
    if (typed.isNumber() && there.isNumber()) {
      boolean same = typed.value() == there.value();
      return typed.number() == there.number() ? 0 : same ? OTHER_FORM : TitleCost.NONE;
    }
    if (typed.kind() == TitleWord.Kind.NUMBER || there.isDigits()) {
      return TitleCost.NONE;
    }
    int halves = halves(wordEdits(Math.max(typed.length(), there.length())), bound);
    return distance(typed.text(), typed.letters(), there, halves);
  }

  private int distance(String text, long letters, TitleWord there, int halves) {
    int most = halves / EditDistance.EDIT;
    int longer = there.length() - text.length();
    // Every letter more is an edit that does not replace one.
    if (halves < 0
        || Long.bitCount(letters & ~there.letters()) > most - Math.max(0, longer)
        || Long.bitCount(there.letters() & ~letters) > most + Math.min(0, longer)) {
      return TitleCost.NONE;
    }
    int distance = edits.full(text, there.text(), halves);
    return distance <= halves ? distance * HALF : TitleCost.NONE;
  }

  /** The same, where what was typed may be the beginning of the word. */
  public int begun(TitleWord typed, TitleWord there, int bound) {
    if (typed.isNumber() || there.kind() == TitleWord.Kind.NUMBER) {
      // "The VI" is not on its way to The 6th Day.
      boolean goesOn =
          there.text().startsWith(typed.text()) && !(there.isOrdinal() && there.isDigits());
      return goesOn ? TitleCost.COMPLETION : TitleCost.NONE;
    }
    int halves = halves(wordEdits(typed.length()), bound);
    if (Long.bitCount(typed.letters() & ~there.letters()) > halves / EditDistance.EDIT) {
      return TitleCost.NONE;
    }
    int distance = edits.prefix(typed.text(), there.text(), halves);
    return distance <= halves ? completed(distance) : TitleCost.NONE;
  }

  /** What a name that goes on costs, behind some halves of an edit. */
  static int completed(int halves) {
    return halves * HALF + (halves == 0 ? TitleCost.COMPLETION : TitleCost.DOUBTFUL_COMPLETION);
  }

  /** What it costs to have split a word, or joined two. */
  public int spaced(TitleWord first, TitleWord second, TitleWord joined, int bound) {
    int length = first.length() + second.length();
    int halves = halves(Math.min(1, wordEdits(length)), bound - TitleCost.SPACING);
    if (Math.abs(length - joined.length()) > halves / EditDistance.EDIT) {
      return TitleCost.NONE;
    }
    int distance =
        distance(first.text() + second.text(), first.letters() | second.letters(), joined, halves);
    return Math.min(TitleCost.NONE, distance + TitleCost.SPACING);
  }

  /**
   * Highest distance in halves for some edits and some cost: one letter may be a far one.
   *
   * @return -1 if nothing is so cheap
   */
  static int halves(int edits, int cost) {
    int most = edits == 0 ? 0 : EditDistance.EDIT * edits + 1;
    return cost < 0 ? -1 : Math.min(most, cost / HALF);
  }

  /** Most edits that a word of some length can hold within a cost, against whatever word. */
  public int edits(int length, int cost) {
    return Math.min(wordEdits(length + maxEdits), cost / TitleCost.EDIT);
  }

  /** The same where it is joined or split. */
  public int editsSpaced(int cost) {
    return Math.max(
        0, Math.min(Math.min(1, maxEdits), (cost - TitleCost.SPACING) / TitleCost.EDIT));
  }

  /** The same where the word may go on. */
  public static int editsBegun(int cost, int edits) {
    return Math.max(0, Math.min(edits, (cost - TitleCost.DOUBTFUL_COMPLETION) / TitleCost.EDIT));
  }

  /** Edits allowed in one word, so that it stays recognisable: 1 from three letters, 2 from six. */
  private int wordEdits(int length) {
    return Math.min(maxEdits, Math.min(MAX_EDITS, length / 3));
  }

  /** What a word of the name costs that was not typed. */
  static int leaveOut(TitleWord word) {
    return switch (word.kind()) {
      case ARTICLE -> 20;
      case FILLER, FORM -> 40;
      case CONTENT -> 105;
      case NUMBER, NUMBER_WORD -> word.isOrdinal() ? 105 : 150;
    };
  }

  /**
   * A word typed that the name does not have. "Rocky 1" is Rocky; "Gladiator 2" is not Gladiator.
   */
  int putIn(int i) {
    TitleWord word = typed[i];
    return switch (word.kind()) {
      case ARTICLE -> saysSomething ? 105 : TitleCost.NONE;
      case FILLER -> saysSomething ? 120 : TitleCost.NONE;
      case FORM -> saysSomething ? 40 : TitleCost.NONE;
      case CONTENT -> contentWords > 1 ? Math.max(310, 60 * word.length()) : TitleCost.NONE;
      case NUMBER -> word.number() == 1 && contentWords > 0 && i > 0 ? 90 : TitleCost.NONE;
      case NUMBER_WORD -> TitleCost.NONE;
    };
  }
}
