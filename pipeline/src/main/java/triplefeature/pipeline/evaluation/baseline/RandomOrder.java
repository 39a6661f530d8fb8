package triplefeature.pipeline.evaluation.baseline;

import java.util.SplittableRandom;
import triplefeature.pipeline.evaluation.TrainingData;

/** Films in an order drawn anew for each basket, repeatably. */
final class RandomOrder extends Untuned {
  private static final long serialVersionUID = 1L;

  RandomOrder() {
    super("random", "Random");
  }

  @Override
  Scorer learn(TrainingData training) {
    return findings -> {
      SplittableRandom random = new SplittableRandom(findings.basket().movies().hashCode());
      double[] scores = new double[training.movies()];
      for (int movie = 0; movie < scores.length; movie++) {
        scores[movie] = 1 + random.nextDouble();
      }
      return scores;
    };
  }
}
