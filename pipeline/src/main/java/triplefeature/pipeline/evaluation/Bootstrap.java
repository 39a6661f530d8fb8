package triplefeature.pipeline.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import triplefeature.serving.model.Evaluation;

/**
 * Confidence by resampling users (Efron 1979): percentile intervals of means, and of paired
 * differences of means.
 */
public record Bootstrap(long seed) {
  private static final int RESAMPLES = 2_000;
  private static final double TAIL = 0.025;

  /**
   * @param values one for each user; NaN for users without one
   */
  public Evaluation.Figure mean(double[] values) {
    double[] present = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    double[] means = resampledMeans(present);
    return new Evaluation.Figure(mean(present, 0), low(means), high(means));
  }

  /**
   * The paired difference {@code ours - theirs}, two-sided p-value by the share of resamples on the
   * other side of 0, at least one of them.
   *
   * @param ours and {@code theirs} one for each user, in the same order; NaN in both or neither
   */
  public Evaluation.Comparison difference(String baseline, double[] ours, double[] theirs) {
    double[] differences = new double[ours.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = ours[i] - theirs[i];
    }
    double[] present = Arrays.stream(differences).filter(value -> !Double.isNaN(value)).toArray();
    double[] means = resampledMeans(present);
    long below = Arrays.stream(means).filter(mean -> mean <= 0).count();
    long above = Arrays.stream(means).filter(mean -> mean >= 0).count();
    double p = Math.min(1, 2.0 * Math.max(1, Math.min(below, above)) / RESAMPLES);
    return new Evaluation.Comparison(baseline, mean(present, 0), low(means), high(means), p);
  }

  /** Holm's correction (1979) of p-values that were read together; in the same order. */
  static double[] holm(List<Double> pValues) {
    Integer[] order = new Integer[pValues.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(pValues.get(a), pValues.get(b)));
    double[] corrected = new double[order.length];
    double largest = 0;
    for (int i = 0; i < order.length; i++) {
      largest = Math.max(largest, Math.min(1, (order.length - i) * pValues.get(order[i])));
      corrected[order[i]] = largest;
    }
    return corrected;
  }

  private double[] resampledMeans(double[] values) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] means = new double[RESAMPLES];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      double sum = 0;
      for (int i = 0; i < values.length; i++) {
        sum += values[random.nextInt(values.length)];
      }
      means[resample] = values.length == 0 ? 0 : sum / values.length;
    }
    Arrays.sort(means);
    return means;
  }

  private static double mean(double[] values, double none) {
    return Arrays.stream(values).average().orElse(none);
  }

  private static double low(double[] sorted) {
    return sorted[(int) (TAIL * (sorted.length - 1))];
  }

  private static double high(double[] sorted) {
    return sorted[(int) Math.ceil((1 - TAIL) * (sorted.length - 1))];
  }
}
