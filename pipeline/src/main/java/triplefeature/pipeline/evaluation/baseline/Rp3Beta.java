package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.Contender;
import triplefeature.pipeline.evaluation.TrainingData;

/**
 * RP3beta (Paudel et al. 2017): probability of a random walk of three steps from a film of the
 * basket, transition probabilities to the power alpha, over the likes of the target to the power
 * beta; summed over the basket.
 */
record Rp3Beta() implements Contender {
  private static final long serialVersionUID = 1L;
  private static final double[] ALPHAS = {0.3, 0.5, 0.7, 1};
  private static final double[] BETAS = {0, 0.1, 0.2, 0.3, 0.4, 0.6};

  @Override
  public String id() {
    return "rp3beta";
  }

  @Override
  public String label() {
    return "RP3beta";
  }

  @Override
  public int settings() {
    return ALPHAS.length * BETAS.length;
  }

  @Override
  public String describe(int setting) {
    return "alpha " + alpha(setting) + ", beta " + beta(setting);
  }

  private static double alpha(int setting) {
    return ALPHAS[setting / BETAS.length];
  }

  private static double beta(int setting) {
    return BETAS[setting % BETAS.length];
  }

  @Override
  public Fitted fit(TrainingData training) {
    return setting -> {
      double[] steps = new double[training.users()];
      for (int user = 0; user < steps.length; user++) {
        steps[user] = Math.pow(Math.max(1, training.likesOf(user).length), -alpha(setting));
      }
      double[] divisors = new double[training.movies()];
      for (int movie = 0; movie < divisors.length; movie++) {
        divisors[movie] = Math.pow(Math.max(1, training.likersOf(movie).length), beta(setting));
      }
      return basket -> {
        double[] scores = new double[training.movies()];
        for (int input : basket.movies()) {
          double[] walks = CoOccurrence.from(input, training, user -> steps[user]);
          double first = Math.pow(Math.max(1, training.likersOf(input).length), -alpha(setting));
          for (int movie = 0; movie < scores.length; movie++) {
            scores[movie] += first * walks[movie] / divisors[movie];
          }
        }
        return scores;
      };
    };
  }
}
