package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.TrainingData;

/**
 * RP3beta (Paudel et al. 2017): probability of a random walk of three steps from a film of the
 * basket, transition probabilities to the power alpha, over the likes of the target to the power
 * beta; summed over the basket.
 */
final class Rp3Beta extends Baseline {
  private static final long serialVersionUID = 1L;
  private static final Grid GRID =
      Grid.of("alpha", 0.3, 0.5, 0.7, 1).by("beta", 0, 0.1, 0.2, 0.3, 0.4, 0.6);

  Rp3Beta() {
    super("rp3beta", "RP3beta", GRID);
  }

  @Override
  Scorer.BySetting scorers(TrainingData training) {
    return setting -> {
      double[] steps = new double[training.users()];
      for (int user = 0; user < steps.length; user++) {
        steps[user] = Math.pow(Math.max(1, training.likesOf(user).length), -GRID.first(setting));
      }
      double[] divisors = CoOccurrence.likes(training, GRID.second(setting));
      double[] firsts = CoOccurrence.likes(training, -GRID.first(setting));
      return findings -> {
        double[] scores = new double[training.movies()];
        for (int input : findings.basket().movies()) {
          double[] walks = CoOccurrence.from(input, training, user -> steps[user]);
          for (int movie = 0; movie < scores.length; movie++) {
            scores[movie] += firsts[input] * walks[movie] / divisors[movie];
          }
        }
        return scores;
      };
    };
  }
}
