package triplefeature.pipeline.cleaning.ratings;

import java.util.Arrays;

/**
 * Puts {@link PackedRating}s in order of user: by counting, a digit of the user's number after the
 * other from the lowest (LSD radix sort, Knuth, The Art of Computer Programming, 5.2.5). A film has
 * ratings by users of any number, so that comparing them would take several times as long.
 */
final class UserSort {
  private static final int DIGIT_BITS = 9;
  private static final int DIGIT = (1 << DIGIT_BITS) - 1;

  /** Fewer than these are compared sooner than counted. */
  private static final int FEW = 256;

  private UserSort() {}

  /**
   * @param packed is overwritten
   * @return the same ratings, those of a user in any order; it may be the array given
   */
  static long[] byUser(long[] packed) {
    if (packed.length < FEW) {
      Arrays.sort(packed);
      return packed;
    }
    long users = 0;
    for (long each : packed) {
      users |= PackedRating.user(each);
    }
    long[] from = packed;
    long[] to = new long[packed.length];
    for (int shift = 0; users >>> shift != 0; shift += DIGIT_BITS) {
      byDigit(from, to, shift);
      long[] sorted = to;
      to = from;
      from = sorted;
    }
    return from;
  }

  private static void byDigit(long[] from, long[] to, int shift) {
    int[] next = new int[DIGIT + 2];
    for (long each : from) {
      next[(PackedRating.user(each) >>> shift & DIGIT) + 1]++;
    }
    for (int digit = 0; digit <= DIGIT; digit++) {
      next[digit + 1] += next[digit];
    }
    for (long each : from) {
      to[next[PackedRating.user(each) >>> shift & DIGIT]++] = each;
    }
  }
}
