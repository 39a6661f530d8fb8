package triplefeature.pipeline.cleaning.ratings;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Everybody who rated a film. Arrays are not modified.
 *
 * @param users ascending
 * @param halfStars of each user 1 (half a star) to 10 (five stars)
 */
public record FilmRatings(int movieId, int[] users, byte[] halfStars) implements Serializable {

  /** Those of at least so many half stars. */
  public FilmRatings atLeast(int lowest) {
    int[] some = new int[users.length];
    byte[] stars = new byte[users.length];
    int size = 0;
    for (int i = 0; i < users.length; i++) {
      if (halfStars[i] >= lowest) {
        some[size] = users[i];
        stars[size++] = halfStars[i];
      }
    }
    return new FilmRatings(movieId, Arrays.copyOf(some, size), Arrays.copyOf(stars, size));
  }
}
