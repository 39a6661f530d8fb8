package triplefeature.serving.recommend.collaborative;

import java.util.Arrays;
import triplefeature.serving.ranking.BoundedBuffer;
import triplefeature.serving.recommend.Basket;

/**
 * Finds the users with the largest w(u) = overlap(u)^p / (likes of u + 1)^q. Users are gone through
 * a block at a time, those who like the fewest films first: what they share fits the fastest
 * memory, and the search ends where even the whole basket could not make up for liking so many
 * films. Equal weights go to the lower number in the artifact. One for a request.
 */
final class HeaviestUsers {
  private static final int BLOCK = 4096;

  /** Above what rounding can add to a weight. */
  private static final double MARGIN = 1 - 1e-9;

  private final RatingsIndex index;
  private final OverlapPower powers;
  private final double[] activityPowers;
  private final double[] overlaps = new double[BLOCK];
  private final int[] touched = new int[BLOCK];

  HeaviestUsers(RatingsIndex index, OverlapPower powers, double[] activityPowers) {
    this.index = index;
    this.powers = powers;
    this.activityPowers = activityPowers;
  }

  /**
   * @param rarities of the films of the basket
   * @param limit how many users
   * @return as the index numbers them, ascending
   */
  int[] find(Basket basket, double[] rarities, int limit) {
    int[] next = new int[basket.size()];
    Arrays.setAll(next, position -> index.byMovie().starts()[basket.get(position)]);
    double[][] shared =
        Arrays.stream(rarities).mapToObj(index::levelsTimes).toArray(double[][]::new);
    BoundedBuffer heaviest = new BoundedBuffer(limit);
    for (int from = 0; from < index.users(); from += BLOCK) {
      if (powers.most() < MARGIN * heaviest.least() * activityPowers[index.activity(from)]) {
        break;
      }
      int size = 0;
      for (int position = 0; position < next.length; position++) {
        int to = index.byMovie().starts()[basket.get(position) + 1];
        size = addBlock(from, next, position, to, shared[position], size);
      }
      offer(from, size, heaviest);
    }
    return inOrder(heaviest.kept());
  }

  private int addBlock(
      int from, int[] next, int position, int to, double[] shared, int touchedSize) {
    int[] entries = index.byMovie().entries();
    int size = touchedSize;
    int at = next[position];
    for (; at < to && PackedRatings.column(entries[at]) < from + BLOCK; at++) {
      int entry = entries[at];
      int user = PackedRatings.column(entry) - from;
      double before = overlaps[user];
      if (before == 0) {
        touched[size++] = user;
      }
      overlaps[user] = before + shared[PackedRatings.halfStars(entry)];
    }
    next[position] = at;
    return size;
  }

  private void offer(int from, int size, BoundedBuffer heaviest) {
    for (int i = 0; i < size; i++) {
      int user = from + touched[i];
      double overlap = overlaps[touched[i]];
      double activity = activityPowers[index.activity(user)];
      if (powers.atMost(overlap) >= heaviest.least() * activity) {
        heaviest.offer(powers.of(overlap) / activity, index.numberOf(user));
      }
      overlaps[touched[i]] = 0;
    }
  }

  private int[] inOrder(int[] numbers) {
    return Arrays.stream(numbers).map(index::userOf).sorted().toArray();
  }
}
