package triplefeature.serving.recommend.collaborative;

/**
 * Who rated a film at or a little below the threshold of a like.
 *
 * @param users ascending; not modified
 * @param halfStars the rating of each, 1 to 10; not modified
 */
public record RatedMovie(int[] users, byte[] halfStars) {
  /** A film that nobody rated. */
  public static final RatedMovie NOBODY = new RatedMovie(new int[0], new byte[0]);

  public RatedMovie {
    if (users.length != halfStars.length) {
      throw new IllegalArgumentException(
          users.length + " users but " + halfStars.length + " ratings");
    }
  }

  /** Both lists as one, ascending; no user is in both. */
  public RatedMovie and(RatedMovie other) {
    int size = users.length + other.users.length;
    int[] allUsers = new int[size];
    byte[] allStars = new byte[size];
    int i = 0;
    int j = 0;
    for (int at = 0; at < size; at++) {
      boolean mine = j == other.users.length || i < users.length && users[i] < other.users[j];
      allUsers[at] = mine ? users[i] : other.users[j];
      allStars[at] = mine ? halfStars[i++] : other.halfStars[j++];
    }
    return new RatedMovie(allUsers, allStars);
  }
}
