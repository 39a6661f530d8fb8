package triplefeature.serving.recommend.collaborative;

/**
 * Ratings by rows, each entry a column and how many half stars in one number, so that a row is read
 * in one stream. Arrays are not modified after construction.
 *
 * @param starts row r has entries starts[r] to starts[r + 1] - 1; length rows + 1
 * @param entries see {@link #entry}; columns ascend within a row
 */
record PackedRatings(int[] starts, int[] entries) {
  private static final int STAR_BITS = 4;
  private static final int STARS = (1 << STAR_BITS) - 1;

  /** One more than the highest number of half stars that an entry can have. */
  static final int RATINGS = STARS + 1;

  /** One more than the highest column. */
  static final int COLUMNS = 1 << (Integer.SIZE - 1 - STAR_BITS);

  static int entry(int column, int halfStars) {
    return column << STAR_BITS | halfStars;
  }

  static int column(int entry) {
    return entry >>> STAR_BITS;
  }

  static int halfStars(int entry) {
    return entry & STARS;
  }

  int size(int row) {
    return starts[row + 1] - starts[row];
  }

  /**
   * Where a column is found, going on in a row from a column before it: in ever wider steps, then
   * by halves, so that the next one costs little wherever it is (Bentley and Yao 1976).
   *
   * @param from a position of the row; what is before it is below the column
   * @param to the end of the row
   * @return the first position from there on that is not below the column, or the end
   */
  int seek(int from, int to, int column) {
    int low = from;
    int step = 1;
    while (step < to - low && column(entries[low + step]) < column) {
      low += step;
      step <<= 1;
    }
    int high = Math.min(to, low + step);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (column(entries[middle]) < column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
