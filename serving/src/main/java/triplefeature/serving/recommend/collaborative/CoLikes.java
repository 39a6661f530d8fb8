package triplefeature.serving.recommend.collaborative;

import triplefeature.serving.recommend.Reason;

/** Makes a reason of the people who like two films. */
final class CoLikes {
  private CoLikes() {}

  /**
   * True as well where nobody likes both: mild ratings, too, connect films.
   *
   * @param both users who like both films
   * @param input users who like the film of the basket
   * @param movie users who like the film recommended
   * @param users all users
   */
  static Reason reason(int both, int input, int movie, int users) {
    if (both == 0) {
      return Reason.Bare.PEOPLE_RATED_WELL;
    }
    return both < Reason.PeopleAlsoLiked.FEWEST
        ? Reason.Bare.FEW_ALSO_LIKED
        : new Reason.PeopleAlsoLiked(both, input, movie, users);
  }
}
