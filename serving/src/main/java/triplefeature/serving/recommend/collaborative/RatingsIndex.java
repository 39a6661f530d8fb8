package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.sparse.SparsePattern;

/**
 * Who rated what how well, both ways round: likes, and the mild ratings up to one star below them.
 * Immutable; thread-safe.
 *
 * <p>It numbers users and films anew, so that what is read together lies together: users by how
 * many films they like, films by how many rated them. Films have their catalogue index outside of
 * this class, and the new number, their <em>place</em>, in the rows of users.
 */
public final class RatingsIndex {
  /** Half stars below the threshold that still are mild ratings. */
  public static final int MILD = 2;

  static final int MOST_HALF_STARS = 10;

  /**
   * Weight of a rating by half stars from the lowest mild one; higher ratings count as the last.
   */
  private static final double[] LEVELS = {0.6, 0.75, 1, 1.1, 1.2};

  /** A film that at least one in so many users likes takes less room as bits than as numbers. */
  static final int DENSE = 32;

  private final int threshold;
  private final double[] levels = new double[PackedRatings.RATINGS];
  private final int[] likes;
  private final int[] placeOf;
  private final int[] movieAt;
  private final int[] numberOf;
  private final int[] userOf;
  private final int[] activity;
  private final PackedRatings byMovie;
  private final UserRows byUser;
  private final long[] @Nullable [] likers;

  /**
   * @param users number of users; each is numbered from 0 to one less
   * @param threshold half stars from which a rating is a like, 1 to 10
   * @param movies for each film of the catalogue who rated it, lower ratings than mild ones left
   *     out
   * @throws IllegalArgumentException if a user is out of range or not in ascending order, or a
   *     rating is lower than mild
   */
  public RatingsIndex(int users, int threshold, MovieRatings[] movies) {
    this(users, threshold, patternOf(movies), halfStarsOf(movies));
  }

  /**
   * The same from rows end to end.
   *
   * @param raters a row for each film of the catalogue: who rated it. Its columns are taken over
   * @param halfStars the rating at each position; not modified
   */
  public RatingsIndex(int users, int threshold, SparsePattern raters, byte[] halfStars) {
    if (raters.columns().length != halfStars.length) {
      throw new IllegalArgumentException(
          raters.columns().length + " users but " + halfStars.length + " ratings");
    }
    if (users > PackedRatings.COLUMNS || raters.rows() > PackedRatings.COLUMNS) {
      throw new IllegalArgumentException(
          "more than " + PackedRatings.COLUMNS + " users or films: " + users);
    }
    this.threshold = threshold;
    for (int rating = 0; rating <= MOST_HALF_STARS; rating++) {
      int step = rating - threshold + MILD;
      levels[rating] = step < 0 ? 0 : LEVELS[Math.min(step, LEVELS.length - 1)];
    }
    this.movieAt =
        Renumbering.descending(IntStream.range(0, raters.rows()).map(raters::size).toArray());
    this.placeOf = Renumbering.inverse(movieAt);
    RatingCounts counts = new RatingCounts(users, threshold, raters, halfStars, movieAt);
    this.likes = counts.likes();
    int[] activityOf = counts.activity();
    this.numberOf = Renumbering.ascending(activityOf);
    this.activity = Arrays.stream(numberOf).map(number -> activityOf[number]).toArray();
    this.userOf = Renumbering.inverse(numberOf);
    this.byUser = counts.rows(numberOf);
    this.byMovie = Renumbering.byMovie(raters, byUser, movieAt);
    this.likers = new long[likes.length][];
    for (int movie = 0; movie < likes.length; movie++) {
      if ((long) likes[movie] * DENSE > users) {
        likers[movie] = bitsOf(movie);
      }
    }
  }

  private static SparsePattern patternOf(MovieRatings[] movies) {
    return SparsePattern.of(Arrays.stream(movies).map(MovieRatings::users).toArray(int[][]::new));
  }

  private static byte[] halfStarsOf(MovieRatings[] movies) {
    byte[] all = new byte[Arrays.stream(movies).mapToInt(each -> each.users().length).sum()];
    int at = 0;
    for (MovieRatings movie : movies) {
      System.arraycopy(movie.halfStars(), 0, all, at, movie.halfStars().length);
      at += movie.halfStars().length;
    }
    return all;
  }

  public int users() {
    return activity.length;
  }

  public int movies() {
    return likes.length;
  }

  /** Number of users who like a film. */
  public int likes(int movie) {
    return likes[movie];
  }

  /** Likes of a film and half of its mild ratings. */
  double weightedLikes(int movie) {
    return likes[movie] + 0.5 * (byMovie.size(movie) - likes[movie]);
  }

  /** Number of films that a user likes; it does not fall from one user to the next. */
  int activity(int user) {
    return activity[user];
  }

  /** Most films that a user likes. */
  int mostActivity() {
    return activity.length == 0 ? 0 : activity[activity.length - 1];
  }

  /** The number that a user had before, in the artifact. */
  int numberOf(int user) {
    return numberOf[user];
  }

  /** What this index numbers a user of the artifact. */
  int userOf(int number) {
    return userOf[number];
  }

  /** Where a film stands among all by how many rated it: its number in {@link #byUser}. */
  int placeOf(int movie) {
    return placeOf[movie];
  }

  /** The film that has a place. */
  int movieAt(int place) {
    return movieAt[place];
  }

  /** How much a rating counts: 1 for one at the threshold, up to 1.2 above, down to 0.6 below. */
  double level(int halfStars) {
    return levels[halfStars];
  }

  /** {@link #level} of each number of half stars, times a factor. */
  double[] levelsTimes(double factor) {
    double[] times = new double[PackedRatings.RATINGS];
    for (int rating = 0; rating < times.length; rating++) {
      times[rating] = levels[rating] * factor;
    }
    return times;
  }

  /** The highest level. */
  double mostLevel() {
    return levels[MOST_HALF_STARS];
  }

  /**
   * The levels of some users' ratings of a film; 0 where there is none.
   *
   * @param users ascending
   */
  double[] levels(int[] users, int movie) {
    // By film: the rows of a basket's films were just read, those of its neighbors were not.
    double[] found = new double[users.length];
    int to = byMovie.starts()[movie + 1];
    int at = byMovie.starts()[movie];
    for (int i = 0; i < users.length; i++) {
      at = byMovie.seek(at, to, users[i]);
      if (at < to && PackedRatings.column(byMovie.entries()[at]) == users[i]) {
        found[i] = levels[PackedRatings.halfStars(byMovie.entries()[at])];
      }
    }
    return found;
  }

  /** A row for each film of the catalogue, with the users who rated it. */
  PackedRatings byMovie() {
    return byMovie;
  }

  /**
   * A row for each user, with the {@linkplain #placeOf places} of the films that he or she rated.
   */
  UserRows byUser() {
    return byUser;
  }

  /** Those who like a well-known film, a bit each; null for a film that few like. */
  long @Nullable [] likersOf(int movie) {
    return likers[movie];
  }

  /** Those who like a film, a bit each. */
  long[] bitsOf(int movie) {
    long[] bits = new long[(activity.length + Long.SIZE - 1) / Long.SIZE];
    for (int at = byMovie.starts()[movie]; at < byMovie.starts()[movie + 1]; at++) {
      int entry = byMovie.entries()[at];
      int user = PackedRatings.column(entry);
      // Whether a rating is a like cannot be foretold, so nothing branches by it.
      long likes = PackedRatings.halfStars(entry) >= threshold ? 1 : 0;
      bits[user / Long.SIZE] |= likes << user;
    }
    return bits;
  }

  /** How many of some users, a bit each, like a film. */
  int countLikes(int movie, long[] users) {
    int count = 0;
    for (int at = byMovie.starts()[movie]; at < byMovie.starts()[movie + 1]; at++) {
      int entry = byMovie.entries()[at];
      int user = PackedRatings.column(entry);
      int likes = PackedRatings.halfStars(entry) >= threshold ? 1 : 0;
      count += likes & (int) (users[user / Long.SIZE] >>> user);
    }
    return count;
  }
}
