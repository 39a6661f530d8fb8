package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import triplefeature.serving.recommend.ListRanking;
import triplefeature.serving.recommend.Variety;

/**
 * How lists are made of scores, whatever the method.
 *
 * @param variety value of the {@link Variety} dial
 * @param calibration weight of {@link ListRanking}
 */
record ListSettings(double variety, double calibration) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Where nothing was chosen. */
  static final ListSettings USUAL =
      new ListSettings(Variety.NEUTRAL.value(), ListRanking.CALIBRATION);

  Variety dial() {
    return new Variety(variety);
  }
}
