package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import triplefeature.serving.sparse.SparsePattern;

/** Puts users and films of a {@link RatingsIndex} into the order in which they are read. */
final class Renumbering {
  private static final int BLOCK = 4096;

  private Renumbering() {}

  /**
   * @param counts one for each number, at least 0
   * @return the numbers, those with the smallest counts first, equal ones as they were
   */
  static int[] ascending(int[] counts) {
    int[] next = new int[Arrays.stream(counts).max().orElse(0) + 2];
    for (int count : counts) {
      next[count + 1]++;
    }
    SparsePattern.addUp(next);
    int[] order = new int[counts.length];
    for (int number = 0; number < counts.length; number++) {
      order[next[counts[number]]++] = number;
    }
    return order;
  }

  /** The numbers, those with the largest counts first, equal ones as they were. */
  static int[] descending(int[] counts) {
    int most = Arrays.stream(counts).max().orElse(0);
    return ascending(Arrays.stream(counts).map(count -> most - count).toArray());
  }

  /** Where each number stands in an order. */
  static int[] inverse(int[] order) {
    int[] places = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    return places;
  }

  /**
   * @param raters a row for each film, with the users who rated it
   * @param userOf the new number of each user
   * @param films in their new order
   * @return a row for each user, in the new order, with the new numbers of films
   */
  static PackedRatings byUser(SparsePattern raters, byte[] halfStars, int[] userOf, int[] films) {
    int[] starts = new int[userOf.length + 1];
    for (int user : raters.columns()) {
      starts[userOf[user] + 1]++;
    }
    SparsePattern.addUp(starts);
    int[] next = starts.clone();
    int[] entries = new int[halfStars.length];
    int[] at = Arrays.stream(films).map(film -> raters.starts()[film]).toArray();
    // Few users at a time, so that the ends of their rows stay in fast memory.
    for (int users = BLOCK; users < userOf.length + BLOCK; users += BLOCK) {
      for (int place = 0; place < films.length; place++) {
        int to = raters.starts()[films[place] + 1];
        at[place] =
            move(place, at[place], to, users, raters.columns(), halfStars, userOf, next, entries);
      }
    }
    return new PackedRatings(starts, entries);
  }

  /**
   * Moves what users below a number rated. A method of its own, as one that is called often is
   * compiled well before the end of a loop.
   *
   * @return the first that was not moved
   */
  private static int move(
      int place,
      int from,
      int to,
      int below,
      int[] users,
      byte[] halfStars,
      int[] userOf,
      int[] next,
      int[] entries) {
    int at = from;
    for (; at < to && users[at] < below; at++) {
      entries[next[userOf[users[at]]]++] = PackedRatings.entry(place, halfStars[at]);
    }
    return at;
  }

  /**
   * @param raters where the row of each film begins and ends; what stands there is overwritten
   * @param films in their new order
   * @return a row for each film as it was, with the new numbers of users
   */
  static PackedRatings byMovie(SparsePattern raters, PackedRatings byUser, int[] films) {
    int[] next = Arrays.stream(films).map(film -> raters.starts()[film]).toArray();
    int[] entries = raters.columns();
    for (int user = 0; user < byUser.starts().length - 1; user++) {
      move(user, byUser, next, entries);
    }
    return new PackedRatings(raters.starts(), entries);
  }

  private static void move(int user, PackedRatings byUser, int[] next, int[] entries) {
    for (int at = byUser.starts()[user]; at < byUser.starts()[user + 1]; at++) {
      int entry = byUser.entries()[at];
      entries[next[PackedRatings.column(entry)]++] =
          PackedRatings.entry(user, PackedRatings.halfStars(entry));
    }
  }
}
