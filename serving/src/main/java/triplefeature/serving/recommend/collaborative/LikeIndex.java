package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;

/**
 * Who rated what how well, both ways round, in compressed rows: likes, and the mild ratings up to
 * one star below them. Immutable; thread-safe.
 */
public final class LikeIndex {
  /** Half stars below the threshold that still are mild ratings. */
  public static final int MILD = 2;

  /**
   * Weight of a rating by half stars from the lowest mild one; higher ratings count as the last.
   */
  private static final double[] LEVELS = {0.6, 0.75, 1, 1.1, 1.2};

  private final int threshold;
  private final RatedMovie[] movies;
  private final int[] likes;
  private final int[] activity;
  private final int[] userStarts;
  private final int[] moviesOfUsers;
  private final byte[] halfStarsOfUsers;
  private final double[] levels = new double[11];

  /**
   * @param users number of users; each is numbered from 0 to one less
   * @param threshold half stars from which a rating is a like, 1 to 10
   * @param movies for each film of the catalogue who rated it, lower ratings than mild ones left
   *     out; kept, not copied
   * @throws IllegalArgumentException if a user is out of range or not in ascending order, or a
   *     rating is lower than mild
   */
  public LikeIndex(int users, int threshold, RatedMovie[] movies) {
    this.threshold = threshold;
    this.movies = movies;
    this.likes = new int[movies.length];
    this.activity = new int[users];
    this.userStarts = new int[users + 1];
    for (int halfStars = 0; halfStars < levels.length; halfStars++) {
      int step = halfStars - threshold + MILD;
      levels[halfStars] = step < 0 ? 0 : LEVELS[Math.min(step, LEVELS.length - 1)];
    }
    for (int movie = 0; movie < movies.length; movie++) {
      count(movie, users);
    }
    Arrays.parallelPrefix(userStarts, Integer::sum);
    this.moviesOfUsers = new int[userStarts[users]];
    this.halfStarsOfUsers = new byte[moviesOfUsers.length];
    int[] next = Arrays.copyOf(userStarts, users);
    for (int movie = 0; movie < movies.length; movie++) {
      RatedMovie rated = movies[movie];
      for (int i = 0; i < rated.users().length; i++) {
        int at = next[rated.users()[i]]++;
        moviesOfUsers[at] = movie;
        halfStarsOfUsers[at] = rated.halfStars()[i];
      }
    }
  }

  private void count(int movie, int users) {
    RatedMovie rated = movies[movie];
    int previous = -1;
    for (int i = 0; i < rated.users().length; i++) {
      int user = rated.users()[i];
      int halfStars = rated.halfStars()[i];
      if (user <= previous || user >= users) {
        throw new IllegalArgumentException(
            "user " + user + " after " + previous + " of " + users + " users");
      }
      if (halfStars < threshold - MILD || halfStars > 10) {
        throw new IllegalArgumentException("a rating of " + halfStars + " half stars");
      }
      previous = user;
      userStarts[user + 1]++;
      if (halfStars >= threshold) {
        likes[movie]++;
        activity[user]++;
      }
    }
  }

  public int users() {
    return activity.length;
  }

  public int movies() {
    return movies.length;
  }

  /** Number of users who like a film. */
  public int likes(int movie) {
    return likes[movie];
  }

  /** Likes of a film and half of its mild ratings. */
  double weightedLikes(int movie) {
    return likes[movie] + 0.5 * (movies[movie].users().length - likes[movie]);
  }

  /** Number of films that a user likes. */
  int activity(int user) {
    return activity[user];
  }

  /** How much a rating counts: 1 for one at the threshold, up to 1.2 above, down to 0.6 below. */
  double level(int halfStars) {
    return levels[halfStars];
  }

  RatedMovie ratings(int movie) {
    return movies[movie];
  }

  /** Position of a user's first film in {@link #moviesOfUsers}. */
  int start(int user) {
    return userStarts[user];
  }

  /** The films of all users, user by user, ascending within each. Not to be modified. */
  int[] moviesOfUsers() {
    return moviesOfUsers;
  }

  /** The rating that belongs to each entry of {@link #moviesOfUsers}. Not to be modified. */
  byte[] halfStarsOfUsers() {
    return halfStarsOfUsers;
  }

  /** The level of a user's rating of a film; 0 if there is none. */
  double level(int user, int movie) {
    int at = Arrays.binarySearch(movies[movie].users(), user);
    return at < 0 ? 0 : levels[movies[movie].halfStars()[at]];
  }

  /** Number of users who like both films. */
  int bothLike(int left, int right) {
    RatedMovie a = movies[left];
    RatedMovie b = movies[right];
    int both = 0;
    for (int i = 0, j = 0; i < a.users().length && j < b.users().length; ) {
      int order = Integer.compare(a.users()[i], b.users()[j]);
      if (order == 0 && a.halfStars()[i] >= threshold && b.halfStars()[j] >= threshold) {
        both++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return both;
  }
}
