package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The best films put in order before any is left out, once for several lists; so only the best are
 * asked whether they are allowed. Where too many are left out, all scores are gone through, as
 * {@link TopN} does at once. Confined to one request.
 */
public final class RankedOnce implements ListRanking.Best {
  private final double[] scores;
  private final int[] best;
  private final boolean all;

  /**
   * @param depth how many films to put in order
   */
  public RankedOnce(double[] scores, int depth) {
    this.scores = scores;
    this.best = TopN.select(scores, movie -> true, depth);
    this.all = best.length < depth;
  }

  @Override
  public int[] of(IntPredicate allowed, int limit) {
    int[] found = Arrays.stream(best).filter(allowed).limit(limit).toArray();
    return all || found.length == limit ? found : TopN.select(scores, allowed, limit);
  }
}
