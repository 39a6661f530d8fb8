package triplefeature.serving.title.search;

import triplefeature.serving.title.distance.ChannelCosts;

/**
 * How far what was typed may be from a name, by the number of letters and digits typed: beyond,
 * somebody means no film that is here. The sizes follow what search engines allow (one edit from 4
 * or 5 letters, two from 8 or 9), a little wider as all of a title is compared at once.
 */
final class SearchLimits {
  /** Names that the vectors bring by a score. */
  static final int CANDIDATES = 12;

  /** Most films that a failed title is answered with, or that are offered beside the one taken. */
  static final int SUGGESTIONS = 5;

  /**
   * A film so much less likely than the best is not shown: a hundred times, in hundredths of a nat.
   */
  static final int UNLIKELY = 460;

  /** A film at most so much less likely than the one taken is offered: twenty times, as above. */
  static final int ALTERNATIVE = 300;

  /**
   * Of an edit in hundredths: what a title may cost beside edits, such as a blank and that one
   * letter is from nowhere.
   */
  private static final int BESIDE_EDITS = 75;

  private SearchLimits() {}

  /** Edits that the letters typed may hold. */
  static int edits(int letters) {
    return letters < 2 ? 0 : letters < 5 ? 1 : letters < 11 ? 2 : 3;
  }

  /**
   * Highest cost at which a film is shown as a suggestion. A single letter says too little to
   * suggest films that begin with it: only a film of that name is shown.
   */
  static int shown(int letters, ChannelCosts costs) {
    return letters < 2 ? costs.spacing() : mostOf(letters, costs);
  }

  private static int mostOf(int letters, ChannelCosts costs) {
    return edits(letters) * costs.limit() + costs.limit() * BESIDE_EDITS / 100;
  }

  /** Highest cost at which a film is taken as the one that was meant; no edit in three letters. */
  static int taken(int letters, ChannelCosts costs) {
    return letters < 4 ? Math.min(costs.edit(), costs.sound()) - 1 : mostOf(letters, costs);
  }
}
