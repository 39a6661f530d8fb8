package triplefeature.serving.recommend;

import java.util.Arrays;

/** How several people's scores of a film become one score. */
@FunctionalInterface
public interface Agreement {
  /**
   * A power mean, which favours a film that one of them likes very much over one that all like
   * somewhat: of ten films everybody then finds some. Of the powers that take nothing from the
   * others this suits the least happy of three best, on validation users of {@code ./run bench
   * trials}. A mean is homogeneous of degree 1, so what each adds is, by Euler's theorem, {@code
   * s_g^1.5 / sum of s^1.5} of it.
   */
  Agreement CHOSEN = powerMean(1.5);

  /**
   * @param scores of each person for one film, at least 0, those of the film that fits a person
   *     best being 1
   * @return what each person adds, at least 0; the sum is the score of the film for all of them
   */
  double[] parts(double[] scores);

  /**
   * The mean of the powers, to the root: 1 is the average, the higher the more a film's keenest
   * friend counts.
   *
   * @param power at least 1
   */
  static Agreement powerMean(double power) {
    return scores -> {
      double[] parts = new double[scores.length];
      for (int group = 0; group < parts.length; group++) {
        parts[group] = Math.pow(scores[group], power);
      }
      double sum = Arrays.stream(parts).sum();
      double mean = Math.pow(sum / parts.length, 1 / power);
      for (int group = 0; group < parts.length && sum > 0; group++) {
        parts[group] *= mean / sum;
      }
      return parts;
    };
  }
}
