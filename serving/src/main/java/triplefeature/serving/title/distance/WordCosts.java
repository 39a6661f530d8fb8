package triplefeature.serving.title.distance;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import triplefeature.serving.title.distance.TitleWord.Kind;

/** What it costs to match, leave out or put in one word, in hundredths of a nat. */
final class WordCosts {
  private static final Set<Kind> SMALL = EnumSet.of(Kind.ARTICLE, Kind.FILLER, Kind.FORM);

  private final ChannelCosts costs;
  private final TitleWord[] typed;
  private final boolean prefix;
  private final int maxEdits;
  private final EditDistance edits;
  private final boolean saysSomething;
  private final int contentWords;

  WordCosts(
      ChannelCosts costs, TitleWord[] typed, boolean prefix, int maxEdits, EditDistance edits) {
    this.prefix = prefix;
    this.costs = costs;
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
   * @param bound a higher cost may come out as {@link ChannelCosts#NONE}
   */
  int pair(TitleWord typed, TitleWord there, int bound) {
    if (typed.isNumber() && there.isNumber()) {
      boolean same = typed.value() == there.value();
      return typed.number() == there.number() ? 0 : same ? costs.otherForm() : ChannelCosts.NONE;
    }
    if (typed.kind() == TitleWord.Kind.NUMBER || there.isDigits()) {
      return ChannelCosts.NONE;
    }
    int edits = wordEdits(typed.length());
    int cost = distance(typed, there, halves(edits, bound));
    if (cost > costs.sound() && costs.sound() <= bound && typed.soundsLike(there)) {
      boolean near = distance(typed, there, halves(edits, ChannelCosts.NONE)) != ChannelCosts.NONE;
      return near ? costs.sound() : cost;
    }
    return cost;
  }

  private int distance(TitleWord typed, TitleWord there, int halves) {
    int most = halves / ChannelCosts.HALVES_PER_EDIT;
    int longer = there.length() - typed.length();
    // Every letter more is an edit that does not replace one.
    if (halves < 0
        || Long.bitCount(typed.letters() & ~there.letters()) > most - Math.max(0, longer)
        || Long.bitCount(there.letters() & ~typed.letters()) > most + Math.min(0, longer)) {
      return ChannelCosts.NONE;
    }
    int distance = edits.full(typed.text(), there.text(), halves);
    return distance <= halves ? costs.halves(distance) : ChannelCosts.NONE;
  }

  /** The same, where what was typed may be the beginning of the word; its end costs nothing. */
  int begun(TitleWord typed, TitleWord there, int bound) {
    if (typed.isNumber() || there.kind() == TitleWord.Kind.NUMBER) {
      // "The VI" is not on its way to The 6th Day.
      boolean goesOn =
          there.text().startsWith(typed.text()) && !(there.isOrdinal() && there.isDigits());
      return goesOn ? 0 : ChannelCosts.NONE;
    }
    int halves = halves(wordEdits(typed.length()), bound);
    if (Long.bitCount(typed.letters() & ~there.letters()) > halves / ChannelCosts.HALVES_PER_EDIT) {
      return ChannelCosts.NONE;
    }
    int distance = edits.prefix(typed.text(), there.text(), halves);
    return distance <= halves ? costs.halves(distance) : ChannelCosts.NONE;
  }

  /** What it costs to have split a word, or joined two, where every letter is right. */
  int spaced(TitleWord first, TitleWord second, TitleWord joined) {
    boolean same =
        first.length() + second.length() == joined.length()
            && joined.text().startsWith(first.text())
            && joined.text().endsWith(second.text());
    return same ? costs.spacing() : ChannelCosts.NONE;
  }

  /**
   * Highest distance in halves for some edits and some cost: one letter may be a far one.
   *
   * @return -1 if nothing is so cheap
   */
  int halves(int edits, int cost) {
    int most = edits == 0 ? 0 : ChannelCosts.HALVES_PER_EDIT * edits + 1;
    return cost < 0 ? -1 : Math.min(most, cost * ChannelCosts.HALVES_PER_EDIT / costs.edit());
  }

  /** Edits allowed in one word, so that it stays recognisable: 1 from three letters, 2 from six. */
  int wordEdits(int length) {
    return Math.min(
        maxEdits,
        Math.min(ChannelCosts.MAX_WORD_EDITS, length / ChannelCosts.LETTERS_PER_WORD_EDIT));
  }

  /** What a word of the name costs that was not typed. */
  int leaveOut(TitleWord word) {
    int content = prefix ? costs.word() : costs.wordOfFinished();
    return switch (word.kind()) {
      case ARTICLE -> costs.article();
      case FILLER, FORM -> costs.smallWord();
      case CONTENT -> content;
      case NUMBER, NUMBER_WORD -> word.isOrdinal() ? content : costs.number();
    };
  }

  /**
   * A word typed that the name does not have. "Rocky 1" is Rocky; "Gladiator 2" is not Gladiator.
   */
  int putIn(int i) {
    TitleWord word = typed[i];
    return switch (word.kind()) {
      case ARTICLE, FILLER, FORM -> saysSomething ? costs.smallWord() : ChannelCosts.NONE;
      case NUMBER ->
          word.number() == 1 && contentWords > 0 && i > 0 ? costs.one() : ChannelCosts.NONE;
      case CONTENT, NUMBER_WORD -> ChannelCosts.NONE;
    };
  }
}
