package triplefeature.serving.bench;

import java.io.PrintStream;
import triplefeature.serving.text.English;

/**
 * How often answers are right that were given as so likely: by tenths, and the expected calibration
 * error, the mean distance between the two. See Guo et al., "On calibration of modern neural
 * networks", ICML (2017).
 */
final class Reliability {
  private static final int BINS = 10;

  private final int[] answers = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] likely = new double[BINS];

  /**
   * @param probability of the film that is shown first, or of any of its name; 0 to 1
   * @param found whether it was meant
   */
  void add(double probability, boolean found) {
    int bin = Math.min(BINS - 1, (int) (BINS * probability));
    answers[bin]++;
    likely[bin] += probability;
    right[bin] += found ? 1 : 0;
  }

  double expectedError() {
    double sum = 0;
    int all = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(likely[bin] - right[bin]);
      all += answers[bin];
    }
    return all == 0 ? 0 : sum / all;
  }

  void print(PrintStream out) {
    out.println("| given as likely | n | mean likelihood | right |\n|---|--:|--:|--:|");
    for (int bin = 0; bin < BINS; bin++) {
      if (answers[bin] > 0) {
        out.print(
            English.format(
                "| %.1f to %.1f | %,d | %.3f | %.3f |%n",
                bin / (double) BINS,
                (bin + 1) / (double) BINS,
                answers[bin],
                likely[bin] / answers[bin],
                right[bin] / (double) answers[bin]));
      }
    }
    out.print(English.format("%nExpected calibration error: %.4f.%n", expectedError()));
  }
}
