package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heat as the tasks of one executor share it while it runs: its contenders learn each split once,
 * and the ranker of each setting is made once. A broadcast, like {@link SharedSplit}.
 */
final class SharedHeat implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Tasks of one split follow each other, in all {@link RankingRunner#PIECES} for every core shared
   * out over the splits: those that run at a time touch two splits, or three where a core has less
   * than a split.
   */
  private static final int SPLITS = 3;

  private final Heat heat;

  /** By split. Does not come with a broadcast. */
  private transient @Nullable MadeOnce<Integer, List<Running>> made;

  SharedHeat(Heat heat) {
    this.heat = heat;
  }

  /**
   * A setting that runs.
   *
   * @param number of the entrant in the run
   */
  record Running(int number, int setting, Contender.Ranker ranker) {}

  /** All settings of all entrants for one split. For many threads. */
  List<Running> running(TrainingData training) {
    return made().get(training.number(), () -> make(training));
  }

  private List<Running> make(TrainingData training) {
    List<Running> running = new ArrayList<>();
    for (int i = 0; i < heat.entrants().size(); i++) {
      Entrant entrant = heat.entrants().get(i);
      int[] settings = entrant.settings().get(training.number());
      if (settings.length > 0) {
        Contender.Fitted fitted = entrant.contender().fit(training);
        for (int setting : settings) {
          running.add(new Running(heat.numbers().get(i), setting, fitted.with(setting)));
        }
      }
    }
    return running;
  }

  private synchronized MadeOnce<Integer, List<Running>> made() {
    if (made == null) {
      made = new MadeOnce<>(SPLITS);
    }
    return made;
  }
}
