package triplefeature.pipeline.evaluation;

import java.util.Arrays;

/**
 * The films that are liked by who likes one film, without those between them which nobody of these
 * does: whoever goes through them has nothing to ask.
 *
 * @param movies ascending; not modified
 * @param counts how many training users like both, at least 1; not modified
 */
public record CoLikes(int[] movies, int[] counts) {
  /**
   * @param all a count for each film of the catalogue, at least 0
   */
  static CoLikes of(int[] all) {
    int[] movies = new int[all.length];
    int size = 0;
    for (int movie = 0; movie < all.length; movie++) {
      movies[size] = movie;
      size += all[movie] > 0 ? 1 : 0;
    }
    int[] counts = new int[size];
    for (int i = 0; i < size; i++) {
      counts[i] = all[movies[i]];
    }
    return new CoLikes(Arrays.copyOf(movies, size), counts);
  }
}
