package triplefeature.serving.web.input;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import triplefeature.serving.feedback.Verdict;
import triplefeature.serving.feedback.VerdictLog;
import triplefeature.serving.feedback.VerdictTally;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/** Hands verdicts to the log, where there is one. Thread-safe. */
public record VerdictKeeper(Optional<VerdictLog> log) {
  private static final Logger LOG = LoggerFactory.getLogger(VerdictKeeper.class);

  /** Whether the page should ask for verdicts at all. */
  public boolean keeps() {
    return log.isPresent();
  }

  /** Whether what is kept outlives a restart. */
  public boolean lasts() {
    return log.map(VerdictLog::lasts).orElse(false);
  }

  /** What has been kept; nothing where verdicts are not kept. */
  public VerdictTally tally() {
    return log.map(VerdictLog::tally).orElse(VerdictTally.NONE);
  }

  /**
   * Returns once the verdict is on disk.
   *
   * @return whether it is new
   * @throws ProblemException 503 {@code feedback_unavailable} if it could not be stored
   */
  public boolean keep(Verdict verdict) {
    try {
      return log.orElseThrow(() -> new ProblemException(Problem.FEEDBACK_UNAVAILABLE))
          .append(verdict);
    } catch (IOException e) {
      LOG.error("verdict {} was not stored: {}", verdict.id(), e.toString());
      throw new ProblemException(Problem.FEEDBACK_UNAVAILABLE);
    }
  }
}
