package triplefeature.serving.model;

import triplefeature.serving.recommend.ListRanking;
import triplefeature.serving.recommend.Variety;
import triplefeature.serving.recommend.cluster.ClusterSettings;
import triplefeature.serving.recommend.collaborative.NeighborhoodSettings;
import triplefeature.serving.recommend.content.ContentSettings;
import triplefeature.serving.recommend.together.TogetherSettings;

/**
 * The hyperparameters of all methods, as a model carries them.
 *
 * @param variety the default {@link Variety}, 0 to 1
 * @param calibration how much lists follow the basket: the weight of {@link ListRanking}, at least
 *     0
 * @param tuned whether they were fitted to the data set on its validation users, or are the
 *     defaults
 */
public record MethodSettings(
    TogetherSettings together,
    NeighborhoodSettings collaborative,
    ContentSettings content,
    ClusterSettings cluster,
    double variety,
    double calibration,
    boolean tuned) {

  /**
   * What to use without an evaluation.
   *
   * @param likes number of likes in the index
   */
  public static MethodSettings defaults(long likes) {
    return new MethodSettings(
        TogetherSettings.DEFAULTS,
        NeighborhoodSettings.defaults(likes),
        ContentSettings.DEFAULTS,
        ClusterSettings.DEFAULTS,
        Variety.NEUTRAL.value(),
        ListRanking.CALIBRATION,
        false);
  }
}
