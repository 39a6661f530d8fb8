package triplefeature.serving.recommend.collaborative;

/**
 * A count of people behind a reason.
 *
 * @param both users who like both films
 * @param input users who like the film of the basket
 * @param movie users who like the film recommended
 * @param users all users
 */
record CoLikes(int both, int input, int movie, int users) {
  /** No reason counts fewer people than this: the index is pseudonymous, not anonymous. */
  private static final int FEWEST = 5;

  static CoLikes of(int input, int movie, RatingsIndex index) {
    return new CoLikes(
        index.bothLike(input, movie), index.likes(input), index.likes(movie), index.users());
  }

  /** True as well where nobody likes both: mild ratings, too, connect films. */
  String sentence() {
    if (both == 0) {
      return "some of the people who rated it well, or nearly so, rated this well, or nearly so";
    }
    if (both < FEWEST) {
      return "a few of the people who liked it also liked this";
    }
    return percent(both, input)
        + " of the people who liked it also liked this; "
        + percent(movie, users)
        + " of everybody did";
  }

  private static String percent(int part, int whole) {
    double percent = 100.0 * part / whole;
    return (percent < 1 ? "under 1" : String.valueOf(Math.round(percent))) + " %";
  }
}
