package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.CoLikes;
import triplefeature.pipeline.evaluation.TrainingData;

/**
 * The collaborative score of the system that this project re-creates: among the people who like a
 * film of the basket, the share who like j, over the share of everybody who likes j; shares up to a
 * tenth do not count; summed over the basket.
 */
final class OriginalRatio extends Untuned {
  private static final long serialVersionUID = 1L;
  private static final double FLOOR = 0.1;

  OriginalRatio() {
    super("original-collaborative", "The original's collaborative ratio");
  }

  @Override
  Scorer learn(TrainingData training) {
    return findings -> {
      double[] scores = new double[training.movies()];
      for (int input : findings.basket().movies()) {
        int likers = training.likersOf(input).length;
        CoLikes both = Liked.with(input, training, findings);
        // Most are few, and so are asked for what is cheap to tell.
        int least = (int) (FLOOR * likers);
        for (int i = 0; i < both.movies().length; i++) {
          double share = both.counts()[i] < least ? 0 : (double) both.counts()[i] / likers;
          if (share > FLOOR) {
            int movie = both.movies()[i];
            scores[movie] += share * training.users() / training.likersOf(movie).length;
          }
        }
      }
      return scores;
    };
  }
}
