package triplefeature.serving.title;

/**
 * How far a film may be from what was typed, by the number of letters and digits typed. Chosen on
 * the development seeds of the search benchmark; the sizes follow what search engines allow (one
 * edit from 4 or 5 letters, two from 8 or 9), a little wider as all of a title is compared at once.
 *
 * @param candidates names that each source of candidates may bring
 * @param suggestions most films that a failed title is answered with
 * @param farBetterKnown how many times the votes of an exact name a film needs whose name only
 *     begins so, to be suggested before it
 */
record SearchLimits(int candidates, int suggestions, int farBetterKnown) {
  static final SearchLimits DEFAULTS = new SearchLimits(64, 5, 12);

  /** Edits that the letters typed may hold. */
  int edits(int letters) {
    return letters < 2 ? 0 : letters < 5 ? 1 : letters < 12 ? 2 : 3;
  }

  /** Highest cost at which a film is shown as a suggestion. */
  int shown(int letters) {
    return edits(letters) * TitleCost.EDIT + (letters < 3 ? 5 : 60);
  }

  /** Highest cost at which a film is taken as the one that was meant. */
  int taken(int letters) {
    int edits = letters < 4 ? 0 : letters < 6 ? 1 : letters < 12 ? 2 : 3;
    return edits * TitleCost.EDIT + 35;
  }
}
