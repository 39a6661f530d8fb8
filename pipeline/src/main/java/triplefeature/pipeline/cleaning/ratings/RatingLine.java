package triplefeature.pipeline.cleaning.ratings;

/**
 * A line as MovieLens writes it, {@code userId,movieId,rating,timestamp}, read byte by byte into
 * fields that the next line overwrites. It takes what the CSV parser and the casts after it cannot
 * see otherwise: three or four plain numbers without quotes, blanks or signs. Whatever else a line
 * is, it says that it cannot tell, and the CSV parser reads it.
 */
final class RatingLine {
  /** So many digits cannot overflow a long. */
  private static final int LONG_DIGITS = 18;

  /** So many digits cannot overflow an int. */
  private static final int INT_DIGITS = 9;

  private final boolean timed;
  private byte[] bytes = {};
  private int at;
  private int end;
  private long userId;
  private int movieId;
  private double stars;
  private long time;

  /**
   * @param timed whether a fourth number follows
   */
  RatingLine(boolean timed) {
    this.timed = timed;
  }

  /**
   * @param line of which the first {@code length} bytes count
   * @return whether the line is plain; else the fields hold nothing of use
   */
  boolean read(byte[] line, int length) {
    bytes = line;
    at = 0;
    end = length;
    userId = number(LONG_DIGITS);
    if (userId < 0 || !comma()) {
      return false;
    }
    movieId = (int) number(INT_DIGITS);
    if (movieId < 0 || !comma() || !readStars()) {
      return false;
    }
    time = 0;
    if (timed) {
      if (!comma()) {
        return false;
      }
      time = number(LONG_DIGITS);
    }
    return time >= 0 && at == end;
  }

  /** Digits up to something else; -1 where there are none or too many. */
  private long number(int mostDigits) {
    int start = at;
    long value = 0;
    while (at < end) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      at++;
    }
    int digits = at - start;
    return digits == 0 || digits > mostDigits ? -1 : value;
  }

  private boolean comma() {
    return at < end && bytes[at++] == ',';
  }

  /** One digit, and perhaps a point and another. */
  private boolean readStars() {
    int whole = digit();
    if (whole < 0) {
      return false;
    }
    int tenths = 0;
    if (at < end && bytes[at] == '.') {
      at++;
      tenths = digit();
    }
    // Divided, not multiplied by 0.1: the double nearest to the decimal, as a parser finds it.
    stars = (whole * 10 + tenths) / 10.0;
    return tenths >= 0;
  }

  private int digit() {
    int digit = at < end ? bytes[at++] - '0' : -1;
    return digit <= 9 ? digit : -1;
  }

  long userId() {
    return userId;
  }

  /** 0 or more. */
  int movieId() {
    return movieId;
  }

  double stars() {
    return stars;
  }

  /** Seconds since 1970; 0 where lines have none. */
  long time() {
    return time;
  }
}
