package triplefeature.serving.feedback;

import java.util.Map;
import triplefeature.serving.recommend.Method;

/**
 * How many verdicts of each kind a server has kept.
 *
 * @param counts of the methods that have any
 */
public record VerdictTally(Map<Method, Count> counts) {
  public static final VerdictTally NONE = new VerdictTally(Map.of());

  public VerdictTally {
    counts = Map.copyOf(counts);
  }

  /** Verdicts on lists and on single films together. */
  public record Count(int good, int bad) {
    public int all() {
      return good + bad;
    }

    /** One verdict more. */
    public Count plus(boolean isGood) {
      return new Count(good + (isGood ? 1 : 0), bad + (isGood ? 0 : 1));
    }
  }

  /** Zero where a method has none. */
  public Count of(Method method) {
    return counts.getOrDefault(method, new Count(0, 0));
  }
}
