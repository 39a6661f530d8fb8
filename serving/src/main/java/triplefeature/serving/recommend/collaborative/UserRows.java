package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import triplefeature.serving.sparse.SparsePattern;

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
  private static final int PAGE = 1 << Character.SIZE;
  private static final int HEAD = 2;

  private final int[] starts;
  private final char[] cells;

  private UserRows(int[] starts, char[] cells) {
    this.starts = starts;
    this.cells = cells;
  }

  /**
   * @param raters a row for each film, with the users who rated it
   * @param halfStars the rating at each position
   * @param userOf the new number of each user
   * @param films in the order of their places
   * @return a row for each user, in the new order
   * @throws IllegalArgumentException if users, times pages and different ratings, are too many
   */
  static UserRows of(SparsePattern raters, byte[] halfStars, int[] userOf, int[] films) {
    return new Layout(raters, halfStars, userOf, films).rows();
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

  /** Counts what goes into each group, gives it room, and moves it there. */
  private static final class Layout {
    /** Few users at a time, so that the ends of their groups stay in fast memory. */
    private static final int BLOCK = 4096;

    private final SparsePattern raters;
    private final byte[] halfStars;
    private final int[] userOf;
    private final int[] films;
    private final int least;
    private final int pages;

    /** Groups that a user can have. */
    private final int groups;

    Layout(SparsePattern raters, byte[] halfStars, int[] userOf, int[] films) {
      this.raters = raters;
      this.halfStars = halfStars;
      this.userOf = userOf;
      this.films = films;
      int most = 0;
      int lowest = PackedRatings.RATINGS - 1;
      for (byte rating : halfStars) {
        most = Math.max(most, rating);
        lowest = Math.min(lowest, rating);
      }
      this.least = lowest;
      this.pages = Math.max(1, (films.length + PAGE - 1) / PAGE);
      this.groups = Math.max(1, most - least + 1) * pages;
      if ((long) groups * userOf.length > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            "too many users: " + userOf.length + " of " + films.length + " films");
      }
    }

    UserRows rows() {
      int[] counts = new int[groups * userOf.length];
      walk((place, from, below) -> count(place, from, below, counts));
      int[] starts = new int[userOf.length + 1];
      for (int user = 0; user < userOf.length; user++) {
        starts[user + 1] = starts[user];
        for (int group = user * groups; group < (user + 1) * groups; group++) {
          starts[user + 1] += counts[group] == 0 ? 0 : HEAD + counts[group];
        }
      }
      char[] cells = new char[starts[userOf.length]];
      int[] next = counts; // A group's count is not needed once its head is written.
      for (int user = 0; user < userOf.length; user++) {
        writeHeads(user, starts[user], next, cells);
      }
      walk((place, from, below) -> move(place, from, below, next, cells));
      return new UserRows(starts, cells);
    }

    private void writeHeads(int user, int start, int[] counts, char[] cells) {
      int at = start;
      for (int group = 0; group < groups; group++) {
        int count = counts[user * groups + group];
        counts[user * groups + group] = at + HEAD;
        if (count > 0) {
          cells[at] = (char) PackedRatings.entry(group % pages, least + group / pages);
          cells[at + 1] = (char) (count - 1);
          at += HEAD + count;
        }
      }
    }

    /** Does something with a film's ratings by users below a number. */
    private interface Step {
      /**
       * @param from the first of the film's positions that was not taken yet
       * @return the first that is left
       */
      int take(int place, int from, int below);
    }

    /** All films in order of place, for one block of users after another. */
    private void walk(Step step) {
      int[] at = Arrays.stream(films).map(film -> raters.starts()[film]).toArray();
      for (int users = BLOCK; users < userOf.length + BLOCK; users += BLOCK) {
        for (int place = 0; place < films.length; place++) {
          at[place] = step.take(place, at[place], users);
        }
      }
    }

    private int count(int place, int from, int below, int[] counts) {
      int[] users = raters.columns();
      int to = raters.starts()[films[place] + 1];
      int group = place / PAGE - least * pages;
      int at = from;
      for (; at < to && users[at] < below; at++) {
        counts[userOf[users[at]] * groups + halfStars[at] * pages + group]++;
      }
      return at;
    }

    private int move(int place, int from, int below, int[] next, char[] cells) {
      int[] users = raters.columns();
      int to = raters.starts()[films[place] + 1];
      int group = place / PAGE - least * pages;
      int at = from;
      for (; at < to && users[at] < below; at++) {
        cells[next[userOf[users[at]] * groups + halfStars[at] * pages + group]++] = (char) place;
      }
      return at;
    }
  }
}
