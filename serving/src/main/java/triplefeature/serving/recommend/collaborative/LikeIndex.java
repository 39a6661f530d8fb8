package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;

/** Who likes what, both ways round, in compressed rows. Immutable; thread-safe. */
public final class LikeIndex {
  private final int users;
  private final int[] userStarts;
  private final int[] moviesOfUsers;
  private final int[][] usersOfMovies;

  /**
   * @param users number of users; each is numbered from 0 to one less
   * @param usersOfMovies for each film of the catalogue the users who like it, ascending; kept, not
   *     copied
   * @throws IllegalArgumentException if a user is out of range or not in ascending order
   */
  public LikeIndex(int users, int[][] usersOfMovies) {
    this.users = users;
    this.usersOfMovies = usersOfMovies;
    this.userStarts = new int[users + 1];
    for (int[] likers : usersOfMovies) {
      int previous = -1;
      for (int user : likers) {
        if (user <= previous || user >= users) {
          throw new IllegalArgumentException(
              "user " + user + " after " + previous + " of " + users + " users");
        }
        previous = user;
        userStarts[user + 1]++;
      }
    }
    Arrays.parallelPrefix(userStarts, Integer::sum);
    this.moviesOfUsers = new int[userStarts[users]];
    int[] next = Arrays.copyOf(userStarts, users);
    for (int movie = 0; movie < usersOfMovies.length; movie++) {
      for (int user : usersOfMovies[movie]) {
        moviesOfUsers[next[user]++] = movie;
      }
    }
  }

  public int users() {
    return users;
  }

  public int movies() {
    return usersOfMovies.length;
  }

  /** Number of users who like a film. */
  public int likes(int movie) {
    return usersOfMovies[movie].length;
  }

  /** Number of films that a user likes. */
  public int activity(int user) {
    return userStarts[user + 1] - userStarts[user];
  }

  /** The users who like a film, ascending. Not to be modified. */
  int[] usersOf(int movie) {
    return usersOfMovies[movie];
  }

  /** Position of a user's first film in {@link #moviesOfUsers}. */
  int start(int user) {
    return userStarts[user];
  }

  /** The films of all users, user by user, ascending within each. Not to be modified. */
  int[] moviesOfUsers() {
    return moviesOfUsers;
  }

  boolean likes(int user, int movie) {
    return Arrays.binarySearch(usersOfMovies[movie], user) >= 0;
  }

  /** Number of users who like both films. */
  int bothLike(int left, int right) {
    int[] a = usersOfMovies[left];
    int[] b = usersOfMovies[right];
    int both = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return both;
  }
}
