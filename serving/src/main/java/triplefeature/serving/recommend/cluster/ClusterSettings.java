package triplefeature.serving.recommend.cluster;

import java.io.Serializable;

/**
 * Hyperparameters of the cluster score. The defaults were the best of a few dozen settings on
 * validation users of the Movies Dataset and of ml-latest-small.
 *
 * @param votePercentile which percentile of the films' votes earns half of their mean, 0 to 1
 * @param scale distance of centers at which nearness falls to 1/e, above 0; one genre more or less
 *     is a distance of 1
 * @param eraPower how much {@link triplefeature.serving.recommend.Era} counts, at least 0
 * @param eraYears years at which nearness in time falls to 1/e, above 0
 */
public record ClusterSettings(double votePercentile, double scale, double eraPower, double eraYears)
    implements Serializable {
  public static final ClusterSettings DEFAULTS = new ClusterSettings(0.99, 1, 1.5, 10);

  public ClusterSettings {
    if (!(votePercentile >= 0 && votePercentile <= 1)) {
      throw new IllegalArgumentException("votePercentile " + votePercentile + " is outside 0 to 1");
    }
    if (!(scale > 0 && eraPower >= 0 && eraYears > 0)) {
      throw new IllegalArgumentException("scale and eraYears of a cluster score must be above 0");
    }
  }
}
