package triplefeature.serving.recommend.content;

import java.io.Serializable;

/**
 * Hyperparameters of the content score. The defaults were the best of a few dozen settings on
 * validation users of the Movies Dataset and of ml-latest-small.
 *
 * @param votePercentile which percentile of the films' votes earns half of their mean, 0 to 1
 * @param textWeight weight of words, people and studios against the genres' 1, at least 0
 * @param eraWeight weight of {@link triplefeature.serving.recommend.Era} against the genres' 1
 * @param eraYears years at which nearness in time falls to 1/e, above 0
 * @param base added to every likeness, at least 0: how much the votes alone count
 */
public record ContentSettings(
    double votePercentile, double textWeight, double eraWeight, double eraYears, double base)
    implements Serializable {
  public static final ContentSettings DEFAULTS = new ContentSettings(0.975, 0.5, 2, 10, 0.1);

  public ContentSettings {
    if (!(votePercentile >= 0 && votePercentile <= 1)) {
      throw new IllegalArgumentException("votePercentile " + votePercentile + " is outside 0 to 1");
    }
    if (!(textWeight >= 0 && eraWeight >= 0 && eraYears > 0 && base >= 0)) {
      throw new IllegalArgumentException("weights of the content score must not be negative");
    }
  }
}
