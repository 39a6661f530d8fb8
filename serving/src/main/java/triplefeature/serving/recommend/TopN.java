package triplefeature.serving.recommend;

import java.util.function.IntPredicate;
import triplefeature.serving.ranking.BoundedBuffer;
import triplefeature.serving.ranking.BoundedHeap;

/**
 * The best of many scored films. Equal scores go to the lower index, that is to the lower film id,
 * so that every ranking is repeatable.
 */
public final class TopN {
  private static final int EVERY = 16;
  private static final int SPARE = 4;

  private TopN() {}

  /**
   * @param scores one per film; films that score 0 or less are never chosen
   * @param allowed which films may be chosen
   * @param limit at least 1
   * @return at most {@code limit} indexes, the best first
   */
  public static int[] select(double[] scores, IntPredicate allowed, int limit) {
    double floor = floor(scores, limit);
    int[] best = select(scores, allowed, limit, floor);
    return best.length < limit ? select(scores, allowed, limit, Double.MIN_VALUE) : best;
  }

  private static int[] select(double[] scores, IntPredicate allowed, int limit, double least) {
    BoundedBuffer best = new BoundedBuffer(Math.min(limit, Math.max(1, scores.length)));
    for (int index = 0; index < scores.length; index++) {
      double score = scores[index];
      if (score >= least && score >= best.least() && allowed.test(index)) {
        best.offer(score, index);
      }
    }
    return best.inOrder();
  }

  /**
   * A score that about twice as many films reach as are wanted, as every sixteenth one tells: most
   * films need no place in a heap. Fewer may reach it, but it is above 0.
   */
  private static double floor(double[] scores, int limit) {
    int wanted = 2 * limit / EVERY + SPARE;
    BoundedHeap sample = new BoundedHeap(wanted);
    for (int index = 0; index < scores.length; index += EVERY) {
      sample.offer(scores[index], index);
    }
    return Math.max(Double.MIN_VALUE, sample.least());
  }
}
