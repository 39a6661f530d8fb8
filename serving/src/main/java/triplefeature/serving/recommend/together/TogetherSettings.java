package triplefeature.serving.recommend.together;

import java.io.Serializable;
import triplefeature.serving.recommend.cluster.ClusterSettings;
import triplefeature.serving.recommend.collaborative.NeighborhoodSettings;
import triplefeature.serving.recommend.content.ContentSettings;

/**
 * Hyperparameters of the joint score: those of its parts, which differ from what each would have
 * alone, and what they count.
 *
 * @param neighborhood of the people
 * @param content of what films are about
 * @param cluster of the genre clusters
 * @param contentWeight a, at least 0: what content counts against people's 1
 * @param clusterWeight c, at least 0: likewise the clusters
 * @param fewPeople m, at least 0, likes: a basket that as many people like counts content twice
 * @param coherenceWeight h, at least 0: how much more content counts for films of one sort
 */
public record TogetherSettings(
    NeighborhoodSettings neighborhood,
    ContentSettings content,
    ClusterSettings cluster,
    double contentWeight,
    double clusterWeight,
    double fewPeople,
    double coherenceWeight)
    implements Serializable {

  /** The best of some hundreds of settings on validation users of three data sets. */
  public static final TogetherSettings DEFAULTS = of(0.33, 0.36);

  public TogetherSettings {
    if (!(contentWeight >= 0 && clusterWeight >= 0 && fewPeople >= 0 && coherenceWeight >= 0)) {
      throw new IllegalArgumentException("weights of the joint score must not be negative");
    }
  }

  /**
   * The settings of which an evaluation chooses two.
   *
   * @param popularityPower beta of the neighborhood
   * @param contentWeight a
   */
  public static TogetherSettings of(double popularityPower, double contentWeight) {
    return new TogetherSettings(
        new NeighborhoodSettings(1.75, 0.5, popularityPower, 17, 800),
        new ContentSettings(0.975, 0.085, 0.5, 1.36, 1.36, 0.42, 10, 0.07),
        ClusterSettings.DEFAULTS,
        contentWeight,
        0.05,
        15,
        4);
  }
}
