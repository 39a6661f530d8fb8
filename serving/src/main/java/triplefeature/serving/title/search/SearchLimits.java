package triplefeature.serving.title.search;

import triplefeature.serving.title.distance.CostModel;

/**
 * How far a film may be from what was typed, by the number of letters and digits typed. Chosen on
 * the development seeds of the search benchmark; the sizes follow what search engines allow (one
 * edit from 4 or 5 letters, two from 8 or 9), a little wider as all of a title is compared at once.
 *
 * @param candidates names that each source may bring for the first impression of a query
 * @param suggestions most films that a failed title is answered with
 * @param betterKnown most films whose names only begin so that are suggested before an exact name
 * @param muchBetterKnown how many times as many votes as a film whose name only begins so another
 *     has that is suggested before it although its whole name is an edit away
 */
record SearchLimits(int candidates, int suggestions, int betterKnown, int muchBetterKnown) {
  static final SearchLimits DEFAULTS = new SearchLimits(24, 5, 5, 60);

  /** Edits that the letters typed may hold. */
  int edits(int letters) {
    return letters < 2 ? 0 : letters < 5 ? 1 : letters < 12 ? 2 : 3;
  }

  /**
   * Highest cost at which a film is shown as a suggestion. A single letter says too little to
   * suggest films that begin with it: only a film of that name is shown.
   */
  int shown(int letters) {
    return edits(letters) * CostModel.EDIT + (letters < 3 ? 5 : 60);
  }

  /** How much farther than the film taken another may be, to be offered beside it. */
  int alternative() {
    return CostModel.EDIT + 10;
  }

  /**
   * Highest cost of a film beside the best. Beside one that needs no edit those that need two are
   * noise, and so is what is a whole edit behind the best.
   */
  static int farthest(int best) {
    return best < CostModel.EDIT
        ? 2 * CostModel.EDIT - 1
        : Math.max(2 * CostModel.EDIT + 10, best + 35);
  }

  /** Highest cost at which a film is taken as the one that was meant. */
  int taken(int letters) {
    int edits = letters < 4 ? 0 : letters < 6 ? 1 : letters < 12 ? 2 : 3;
    return edits * CostModel.EDIT + 35;
  }
}
