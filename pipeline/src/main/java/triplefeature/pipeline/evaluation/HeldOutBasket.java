package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A basket drawn from the likes of a held-out user, and the other likes.
 *
 * @param movies the basket, in the order drawn; not modified
 * @param targets the user's likes without the basket, ascending; not modified
 */
public record HeldOutBasket(int user, int[] movies, int[] targets) implements Serializable {
  /** Users with fewer likes are not tested. */
  public static final int FEWEST_LIKES = 8;

  /**
   * Draws baskets, repeatably for each user, size and draw alone.
   *
   * @param users whose likes to draw from; those with too few, or no other, are passed over
   * @param likes for each user, ascending
   * @param draws baskets for each user
   */
  public static List<HeldOutBasket> draw(
      int[] users, int[][] likes, int size, int draws, long seed) {
    List<HeldOutBasket> baskets = new ArrayList<>();
    for (int user : users) {
      if (likes[user].length >= Math.max(FEWEST_LIKES, size + 1)) {
        for (int draw = 0; draw < draws; draw++) {
          long mixed = ((seed * 1_000_003 + user) * 1_000_003 + size) * 1_000_003 + draw;
          baskets.add(draw(user, likes[user], size, new SplittableRandom(mixed)));
        }
      }
    }
    return baskets;
  }

  private static HeldOutBasket draw(int user, int[] likes, int size, SplittableRandom random) {
    int[] shuffled = likes.clone();
    for (int i = 0; i < size; i++) {
      int other = i + random.nextInt(shuffled.length - i);
      int swapped = shuffled[i];
      shuffled[i] = shuffled[other];
      shuffled[other] = swapped;
    }
    int[] targets = Arrays.copyOfRange(shuffled, size, shuffled.length);
    Arrays.sort(targets);
    return new HeldOutBasket(user, Arrays.copyOf(shuffled, size), targets);
  }
}
