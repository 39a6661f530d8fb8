package triplefeature.serving.recommend.collaborative;

/**
 * What each user rated how well, laid out for adding up, which waits for memory more than for
 * anything else: of a user's films those with equally many half stars stand together, so that a
 * film takes the two bytes of its place and nothing beside.
 *
 * <p>A row is groups one after another, in ascending order of half stars and then of page:
 *
 * <pre>
 * head    half stars and page, as {@link PackedRatings#entry} has a rating and a column
 * count   films of the group less one
 * films   place - page * 65536 of each, ascending
 * </pre>
 *
 * Arrays are not modified after construction.
 */
final class UserRows {
  /** Places that two bytes tell apart. */
  static final int PAGE = 1 << Character.SIZE;

  /** Cells before the films of a group. */
  static final int HEAD = 2;

  private final int[] starts;
  private final char[] cells;

  /**
   * @param starts by user, and one more: where a row begins
   */
  UserRows(int[] starts, char[] cells) {
    this.starts = starts;
    this.cells = cells;
  }

  /**
   * Writes the head of a group.
   *
   * @param films of the group, at least 1
   */
  static void writeHead(char[] cells, int at, int halfStars, int page, int films) {
    cells[at] = (char) PackedRatings.entry(page, halfStars);
    cells[at + 1] = (char) (films - 1);
  }

  int users() {
    return starts.length - 1;
  }

  /**
   * Adds to the sums of the films that a user rated.
   *
   * @param levels what to add for a rating, by half stars
   * @param sums by place
   */
  void addTo(double[] sums, int user, double[] levels) {
    int to = starts[user + 1];
    int end;
    for (int at = starts[user]; at < to; at = end) {
      double level = levels[PackedRatings.halfStars(cells[at])];
      int page = PackedRatings.column(cells[at]) * PAGE;
      end = at + HEAD + cells[at + 1] + 1;
      for (int film = at + HEAD; film < end; film++) {
        sums[page + cells[film]] += level;
      }
    }
  }

  /**
   * Writes a user to the end of the row of each film that he or she rated.
   *
   * @param next by place where the row of a film goes on; moved on by one
   * @param entries see {@link PackedRatings#entry}
   */
  void append(int user, int[] next, int[] entries) {
    int to = starts[user + 1];
    int end;
    for (int at = starts[user]; at < to; at = end) {
      int entry = PackedRatings.entry(user, PackedRatings.halfStars(cells[at]));
      int page = PackedRatings.column(cells[at]) * PAGE;
      end = at + HEAD + cells[at + 1] + 1;
      for (int film = at + HEAD; film < end; film++) {
        entries[next[page + cells[film]]++] = entry;
      }
    }
  }
}
