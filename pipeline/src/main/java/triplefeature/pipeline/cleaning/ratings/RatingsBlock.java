package triplefeature.pipeline.cleaning.ratings;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The ratings of one partition by film, nine bytes each. Arrays are not modified.
 *
 * @param starts for each film, and one more: where its ratings begin
 * @param users places among the users of the summary
 * @param times unsigned seconds since 1970
 * @param halfStars 1 to 10
 */
record RatingsBlock(Summary summary, int[] starts, int[] users, int[] times, byte[] halfStars)
    implements Serializable {

  /**
   * What the driver must know of a block.
   *
   * @param fates how many ratings met each {@link Fate}
   * @param unread lines left to the CSV parser
   */
  record Summary(long[] fates, long unread, Users users) implements Serializable {}

  /** Who rated something that is kept, and the times of the first and last of these ratings. */
  record Users(long[] ids, long[] first, long[] last) implements Serializable {}

  /**
   * What this block knows of some films, for the task that merges them.
   *
   * @param counts how many ratings each of the films has, in order
   * @param packed all of them as {@link PackedRating}s
   */
  record Slice(int[] counts, long[] packed) implements Serializable {}

  /**
   * @param numbers of this block's users
   */
  Slice slice(int fromFilm, int toFilm, int[] numbers) {
    int[] counts = new int[toFilm - fromFilm];
    Arrays.setAll(counts, i -> starts[fromFilm + i + 1] - starts[fromFilm + i]);
    int from = starts[fromFilm];
    long[] packed = new long[starts[toFilm] - from];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = PackedRating.of(numbers[users[from + i]], times[from + i], halfStars[from + i]);
    }
    return new Slice(counts, packed);
  }
}
