package triplefeature.pipeline.cleaning.ratings;

/**
 * User, time and half stars of a rating in one long, so that longs in ascending order are ratings
 * by user, of one user by time, and of one time by stars.
 */
final class PackedRating {
  private static final int HALF_STAR_BITS = 4;

  /** Seconds since 1970 fit until the year 2106. */
  private static final int TIME_BITS = 32;

  private static final int USER_SHIFT = TIME_BITS + HALF_STAR_BITS;

  /** The largest time that can be packed. */
  static final long MAX_TIME = (1L << TIME_BITS) - 1;

  /** More users than these cannot be told apart: 134 million. */
  static final int MOST_USERS = 1 << (63 - USER_SHIFT);

  private PackedRating() {}

  /**
   * @param user 0 to one less than {@link #MOST_USERS}
   * @param time as an unsigned int
   * @param halfStars 1 to 10
   */
  static long of(int user, int time, byte halfStars) {
    return ((long) user << USER_SHIFT)
        | (Integer.toUnsignedLong(time) << HALF_STAR_BITS)
        | halfStars;
  }

  static int user(long packed) {
    return (int) (packed >>> USER_SHIFT);
  }

  static byte halfStars(long packed) {
    return (byte) (packed & ((1 << HALF_STAR_BITS) - 1));
  }
}
