package triplefeature.serving.title.search;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Scores that nobody uses just now: as many as were ever in use at the same time. A server has far
 * more threads than that, and scores take eight bytes a name. Thread-safe.
 */
final class ScoresPool {
  private final int names;
  private final Deque<NameScores> idle = new ConcurrentLinkedDeque<>();

  ScoresPool(int names) {
    this.names = names;
  }

  NameScores take() {
    NameScores scores = idle.pollFirst();
    return scores == null ? new NameScores(names) : scores;
  }

  /** Without scores, as they were taken; what is not given back is lost, and no harm is done. */
  void giveBack(NameScores scores) {
    idle.addFirst(scores);
  }
}
