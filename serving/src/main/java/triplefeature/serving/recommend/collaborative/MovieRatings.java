package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;

/**
 * Who rated a film, and how well.
 *
 * @param users ascending; not modified
 * @param halfStars the rating of each, 1 to 10; not modified
 */
public record MovieRatings(int[] users, byte[] halfStars) {
  /** A film that nobody rated. */
  public static final MovieRatings NOBODY = new MovieRatings(new int[0], new byte[0]);

  public MovieRatings {
    if (users.length != halfStars.length) {
      throw new IllegalArgumentException(
          users.length + " users but " + halfStars.length + " ratings");
    }
  }

  /** Those of them that are not lower. */
  public MovieRatings atLeast(int lowest) {
    int[] kept = new int[users.length];
    byte[] stars = new byte[users.length];
    int size = 0;
    for (int i = 0; i < users.length; i++) {
      if (halfStars[i] >= lowest) {
        kept[size] = users[i];
        stars[size++] = halfStars[i];
      }
    }
    return new MovieRatings(Arrays.copyOf(kept, size), Arrays.copyOf(stars, size));
  }
}
