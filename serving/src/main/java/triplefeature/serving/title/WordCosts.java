package triplefeature.serving.title;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import triplefeature.serving.title.TitleWord.Kind;

/** What it costs to match, leave out or put in one word, in hundredths of an edit. */
final class WordCosts {
  static final int HALF = TitleCost.EDIT / EditDistance.EDIT;

  private static final Set<Kind> SMALL = EnumSet.of(Kind.ARTICLE, Kind.FILLER, Kind.FORM);

  private final TitleWord[] typed;
  private final int maxEdits;
  private final EditDistance edits;
  private final boolean saysSomething;

  WordCosts(TitleWord[] typed, int maxEdits, EditDistance edits) {
    this.typed = typed;
    this.maxEdits = maxEdits;
    this.edits = edits;
    this.saysSomething = Arrays.stream(typed).anyMatch(word -> !SMALL.contains(word.kind()));
  }

  /** What it costs to have typed one word for another. */
  int pair(TitleWord typed, TitleWord there) {
    if (typed.isNumber() && there.isNumber()) {
      return typed.number() == there.number() ? 0 : TitleCost.NONE;
    }
    if (typed.kind() == TitleWord.Kind.NUMBER || there.isDigits()) {
      return TitleCost.NONE;
    }
    int max = wordEdits(Math.max(typed.length(), there.length()));
    if (Long.bitCount(typed.letters() ^ there.letters()) > 2 * max) {
      return TitleCost.NONE;
    }
    int distance = edits.full(typed.text(), there.text(), halves(max));
    return distance <= halves(max) ? distance * HALF : TitleCost.NONE;
  }

  /** The same, where what was typed may be the beginning of the word. */
  int begun(TitleWord typed, TitleWord there) {
    if (typed.isNumber() || there.kind() == TitleWord.Kind.NUMBER) {
      return there.text().startsWith(typed.text()) ? TitleCost.COMPLETION : TitleCost.NONE;
    }
    int max = wordEdits(typed.length());
    if (Long.bitCount(typed.letters() & ~there.letters()) > max) {
      return TitleCost.NONE;
    }
    int distance = edits.prefix(typed.text(), there.text(), halves(max));
    return distance <= halves(max) ? completed(distance) : TitleCost.NONE;
  }

  /** What a name that goes on costs, behind some halves of an edit. */
  static int completed(int halves) {
    return halves * HALF + (halves == 0 ? TitleCost.COMPLETION : TitleCost.DOUBTFUL_COMPLETION);
  }

  /** What it costs to have split a word, or joined two. */
  int spaced(TitleWord first, TitleWord second, TitleWord joined) {
    int length = first.length() + second.length();
    int max = wordEdits(length);
    long letters = first.letters() | second.letters();
    if (Math.abs(length - joined.length()) > max
        || Long.bitCount(letters ^ joined.letters()) > 2 * max) {
      return TitleCost.NONE;
    }
    int distance = edits.full(first.text() + second.text(), joined.text(), halves(max));
    return distance <= halves(max) ? distance * HALF + TitleCost.SPACING : TitleCost.NONE;
  }

  /** Highest distance in halves for some edits: one letter may be a far one. */
  static int halves(int edits) {
    return edits == 0 ? 0 : EditDistance.EDIT * edits + 1;
  }

  /** Edits allowed in one word, so that it stays recognisable: 1 from two letters, 2 from five. */
  private int wordEdits(int length) {
    return Math.min(maxEdits, (length + 1) / 3);
  }

  /** What a word of the name costs that was not typed. */
  static int leaveOut(TitleWord word) {
    return switch (word.kind()) {
      case ARTICLE -> 20;
      case FILLER, FORM -> 40;
      case CONTENT -> 95;
      case NUMBER, NUMBER_WORD -> 150;
    };
  }

  /**
   * A word typed that the name does not have. "Rocky 1" is Rocky; "Gladiator 2" is not Gladiator.
   */
  int putIn(int i) {
    TitleWord word = typed[i];
    return switch (word.kind()) {
      case ARTICLE -> saysSomething ? 90 : TitleCost.NONE;
      case FILLER -> saysSomething ? 120 : TitleCost.NONE;
      case FORM -> saysSomething ? 40 : TitleCost.NONE;
      case CONTENT -> Math.max(240, 60 * word.length());
      case NUMBER -> word.number() == 1 && i > 0 ? 90 : TitleCost.NONE;
      case NUMBER_WORD -> TitleCost.NONE;
    };
  }
}
