package triplefeature.serving.recommend;

import java.util.function.IntPredicate;
import triplefeature.serving.ranking.BoundedHeap;

/**
 * The best of many scored films. Equal scores go to the lower index, that is to the lower film id,
 * so that every ranking is repeatable.
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
    BoundedHeap best = new BoundedHeap(limit);
    for (int index = 0; index < scores.length; index++) {
      double score = scores[index];
      if (score > 0 && best.admits(score, index) && allowed.test(index)) {
        best.offer(score, index);
      }
    }
    return best.drain();
  }
}
