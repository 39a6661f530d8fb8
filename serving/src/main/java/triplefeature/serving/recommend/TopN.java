package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * The best of many scored films, in a bounded heap. Equal scores go to the lower index, that is to
 * the lower film id, so that every ranking is repeatable.
 */
public final class TopN {
  private TopN() {}

  /**
   * @param scores one per film; films that score 0 or less are never chosen
   * @param allowed which films may be chosen
   * @param limit at least 1
   * @return at most {@code limit} indexes, the best first
   */
  public static int[] select(double[] scores, IntPredicate allowed, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " must be at least 1");
    }
    PriorityQueue<Integer> worstFirst =
        new PriorityQueue<>(limit + 1, (left, right) -> compare(scores, right, left));
    for (int index = 0; index < scores.length; index++) {
      if (!(scores[index] > 0)) {
        continue;
      }
      boolean full = worstFirst.size() == limit;
      if (full && compare(scores, index, worstFirst.peek()) > 0 || !allowed.test(index)) {
        continue;
      }
      if (full) {
        worstFirst.poll();
      }
      worstFirst.add(index);
    }
    Integer[] best = worstFirst.toArray(Integer[]::new);
    Arrays.sort(best, (left, right) -> compare(scores, left, right));
    return Arrays.stream(best).mapToInt(Integer::intValue).toArray();
  }

  /** Negative if {@code left} ranks before {@code right}. */
  private static int compare(double[] scores, int left, int right) {
    int byScore = Double.compare(scores[right], scores[left]);
    return byScore != 0 ? byScore : Integer.compare(left, right);
  }
}
