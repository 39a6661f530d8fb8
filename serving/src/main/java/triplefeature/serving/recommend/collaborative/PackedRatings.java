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

  /** The half stars at a column of a row; 0 where the row does not have it. */
  int halfStars(int row, int column) {
    int from = starts[row];
    int to = starts[row + 1];
    while (from < to) {
      int middle = (from + to) >>> 1;
      int found = column(entries[middle]);
      if (found == column) {
        return halfStars(entries[middle]);
      }
      if (found < column) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return 0;
  }
}
