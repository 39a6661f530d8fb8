package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import triplefeature.serving.sparse.SparsePattern;

/**
 * Who rated what how well, both ways round: likes, and the mild ratings up to one star below them.
 * Immutable; thread-safe.
 */
public final class RatingsIndex {
  /** Half stars below the threshold that still are mild ratings. */
  public static final int MILD = 2;

  /**
   * Weight of a rating by half stars from the lowest mild one; higher ratings count as the last.
   */
  private static final double[] LEVELS = {0.6, 0.75, 1, 1.1, 1.2};

  private final int threshold;
  private final Ratings byMovie;
  private final Ratings byUser;
  private final int[] likes;
  private final int[] activity;
  private final double[] levels = new double[11];

  /**
   * Ratings by rows.
   *
   * @param pattern the users of each film, or the films of each user
   * @param halfStars the rating at each position
   */
  record Ratings(SparsePattern pattern, byte[] halfStars) {}

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
   * @param raters a row for each film of the catalogue: who rated it
   * @param halfStars the rating at each position; not modified
   */
  public RatingsIndex(int users, int threshold, SparsePattern raters, byte[] halfStars) {
    if (raters.columns().length != halfStars.length) {
      throw new IllegalArgumentException(
          raters.columns().length + " users but " + halfStars.length + " ratings");
    }
    this.threshold = threshold;
    this.likes = new int[raters.rows()];
    this.activity = new int[users];
    for (int rating = 0; rating < levels.length; rating++) {
      int step = rating - threshold + MILD;
      levels[rating] = step < 0 ? 0 : LEVELS[Math.min(step, LEVELS.length - 1)];
    }
    this.byMovie = new Ratings(raters, halfStars);
    for (int movie = 0; movie < likes.length; movie++) {
      count(movie);
    }
    byte[] moved = new byte[halfStars.length];
    this.byUser = new Ratings(raters.transposed(users, halfStars, moved), moved);
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

  private void count(int movie) {
    int previous = -1;
    for (int at = byMovie.pattern.starts()[movie]; at < byMovie.pattern.starts()[movie + 1]; at++) {
      int user = byMovie.pattern.columns()[at];
      int rating = byMovie.halfStars[at];
      if (user <= previous || user >= activity.length) {
        throw new IllegalArgumentException(
            "user " + user + " after " + previous + " of " + activity.length + " users");
      }
      if (rating < threshold - MILD || rating > 10) {
        throw new IllegalArgumentException("a rating of " + rating + " half stars");
      }
      previous = user;
      if (rating >= threshold) {
        likes[movie]++;
        activity[user]++;
      }
    }
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
    return likes[movie] + 0.5 * (byMovie.pattern.size(movie) - likes[movie]);
  }

  /** Number of films that a user likes. */
  int activity(int user) {
    return activity[user];
  }

  /** How much a rating counts: 1 for one at the threshold, up to 1.2 above, down to 0.6 below. */
  double level(int halfStars) {
    return levels[halfStars];
  }

  /** A row for each film, with the users who rated it. */
  Ratings byMovie() {
    return byMovie;
  }

  /** A row for each user, with the films that he or she rated. */
  Ratings byUser() {
    return byUser;
  }

  /** The level of a user's rating of a film; 0 if there is none. */
  double level(int user, int movie) {
    int at = byMovie.pattern.position(movie, user);
    return at < 0 ? 0 : levels[byMovie.halfStars[at]];
  }

  /** Number of users who like both films. */
  int bothLike(int left, int right) {
    byte[] stars = byMovie.halfStars;
    int[] both = new int[1];
    byMovie.pattern.forEachCommon(
        left, right, (i, j) -> both[0] += stars[i] >= threshold && stars[j] >= threshold ? 1 : 0);
    return both[0];
  }
}
