package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import triplefeature.serving.sparse.SparsePattern;

/** Puts users and films of a {@link RatingsIndex} into the order in which they are read. */
final class Renumbering {
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
   * @param raters where the row of each film begins and ends; what stands there is overwritten
   * @param films in their new order
   * @return a row for each film as it was, with the new numbers of users
   */
  static PackedRatings byMovie(SparsePattern raters, UserRows byUser, int[] films) {
    int[] next = Arrays.stream(films).map(film -> raters.starts()[film]).toArray();
    int[] entries = raters.columns();
    for (int user = 0; user < byUser.users(); user++) {
      byUser.append(user, next, entries);
    }
    return new PackedRatings(raters.starts(), entries);
  }
}
