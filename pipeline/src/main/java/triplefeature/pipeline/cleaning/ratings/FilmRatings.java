package triplefeature.pipeline.cleaning.ratings;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who rated a film. A bean, as Apache Spark copies arrays of numbers in and out of beans
 * whole, and those of rows number by number. Arrays are not modified.
 */
public final class FilmRatings implements Serializable {
  private static final long serialVersionUID = 1L;

  private int movieId;
  private int @Nullable [] users;
  private byte @Nullable [] halfStars;

  /** For Apache Spark, which then sets everything. */
  public FilmRatings() {}

  public FilmRatings(int movieId, int[] users, byte[] halfStars) {
    this.movieId = movieId;
    this.users = users;
    this.halfStars = halfStars;
  }

  /** Those of at least so many half stars. */
  public FilmRatings atLeast(int lowest) {
    int[] all = getUsers();
    byte[] stars = getHalfStars();
    int[] some = new int[all.length];
    byte[] theirs = new byte[all.length];
    int size = 0;
    for (int i = 0; i < all.length; i++) {
      if (stars[i] >= lowest) {
        some[size] = all[i];
        theirs[size++] = stars[i];
      }
    }
    return new FilmRatings(movieId, Arrays.copyOf(some, size), Arrays.copyOf(theirs, size));
  }

  public int getMovieId() {
    return movieId;
  }

  public void setMovieId(int movieId) {
    this.movieId = movieId;
  }

  /** Ascending. */
  public int[] getUsers() {
    return Objects.requireNonNull(users);
  }

  public void setUsers(int[] users) {
    this.users = users;
  }

  /** Of each user 1 (half a star) to 10 (five stars). */
  public byte[] getHalfStars() {
    return Objects.requireNonNull(halfStars);
  }

  public void setHalfStars(byte[] halfStars) {
    this.halfStars = halfStars;
  }
}
