package triplefeature.serving.bench;

/**
 * Tells when rates of one second after the other no longer grow. A server is compiled with all
 * effort only after seconds of the same question, and its rate before that says nothing.
 */
final class Settling {
  /** Rates in a row that are no better, by more than a fiftieth, than the best before them. */
  static final int STEADY = 5;

  /** Rates in all, as those of a busy machine may never settle. */
  static final int PATIENCE = 60;

  private static final double BETTER = 1.02;

  private double best;
  private int seen;
  private int steady;

  void add(double rate) {
    steady = rate > best * BETTER ? 0 : steady + 1;
    best = Math.max(best, rate);
    seen++;
  }

  boolean isOver() {
    return steady >= STEADY || seen >= PATIENCE;
  }
}
