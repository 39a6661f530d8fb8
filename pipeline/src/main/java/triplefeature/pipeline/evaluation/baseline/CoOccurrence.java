package triplefeature.pipeline.evaluation.baseline;

import java.util.Arrays;
import triplefeature.pipeline.evaluation.TrainingData;

/** Walks from a film over the users who like it to the films that they like. */
final class CoOccurrence {
  /** How much a step over one user adds. */
  interface UserWeight {
    double of(int user);
  }

  private CoOccurrence() {}

  /**
   * @return for each film the sum over the users who like both
   */
  static double[] from(int movie, TrainingData training, UserWeight weight) {
    double[] sums = new double[training.movies()];
    for (int user : training.likersOf(movie)) {
      double step = weight.of(user);
      for (int other : training.likesOf(user)) {
        sums[other] += step;
      }
    }
    return sums;
  }

  /** How many users like each film, at least one, to a power. */
  static double[] likes(TrainingData training, double power) {
    double[] likes = new double[training.movies()];
    Arrays.setAll(likes, movie -> Math.pow(Math.max(1, training.likersOf(movie).length), power));
    return likes;
  }
}
