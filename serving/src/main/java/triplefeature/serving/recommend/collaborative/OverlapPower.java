package triplefeature.serving.recommend.collaborative;

/**
 * An overlap to a power, and a bound on it that costs no more than reading a table: of a hundred
 * thousand users a few thousand need the power itself.
 */
final class OverlapPower {
  private static final int STEPS = 256;

  /** Above what rounding can add between two calls of a power. */
  private static final double MARGIN = 1 + 1e-9;

  private final double power;
  private final double stepsPerUnit;
  private final double[] bounds = new double[STEPS + 1];

  /**
   * @param power at least 0, so that more overlap is not less
   * @param most that an overlap can be
   */
  OverlapPower(double power, double most) {
    this.power = power;
    this.stepsPerUnit = most > 0 ? STEPS / most : 0;
    for (int step = 0; step <= STEPS; step++) {
      bounds[step] = MARGIN * Math.pow((step + 1) * most / STEPS, power);
    }
  }

  double of(double overlap) {
    return Math.pow(overlap, power);
  }

  /** At least every {@link #of}. */
  double most() {
    return bounds[STEPS];
  }

  /** At least {@link #of}. */
  double atMost(double overlap) {
    return bounds[Math.min(STEPS, (int) (overlap * stepsPerUnit))];
  }
}
