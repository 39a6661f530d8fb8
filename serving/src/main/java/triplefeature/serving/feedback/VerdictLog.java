package triplefeature.serving.feedback;

import java.io.IOException;

/** Where verdicts go: {@code web} hands them over, {@code feedback} keeps them. Thread-safe. */
public interface VerdictLog {
  /**
   * Returns only once the verdict is on disk.
   *
   * @return whether it is new; false if a verdict with this id was stored before
   * @throws IOException if it could not be stored
   */
  boolean append(Verdict verdict) throws IOException;

  /** What has been kept so far, by earlier processes too. */
  VerdictTally tally();

  /** Whether what is kept outlives a restart. */
  default boolean lasts() {
    return true;
  }
}
