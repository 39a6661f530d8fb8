package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A contender as the tasks of one executor share it while it runs: it learns each split once and
 * makes the ranker of each setting once. A broadcast, like {@link SharedSplit}.
 */
final class SharedContender implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Tasks of one setting follow each other, in all {@link RankingRunner#PIECES} for every core
   * shared out over the splits: those that run at a time touch at most two settings of a single
   * split, or four of five splits.
   */
  private static final int OF_ONE_SPLIT = 2;

  private static final int OF_MORE_SPLITS = 4;

  private final Contender contender;
  private final int most;

  /** Does not come with a broadcast. */
  private transient @Nullable Made made;

  SharedContender(Contender contender, int splits) {
    this.contender = contender;
    this.most = splits == 1 ? OF_ONE_SPLIT : OF_MORE_SPLITS;
  }

  private record SplitSetting(int split, int setting) {}

  private record Made(
      MadeOnce<Integer, Contender.Fitted> fitted,
      MadeOnce<SplitSetting, Contender.Ranker> rankers) {}

  /** For many threads. */
  Contender.Ranker ranker(TrainingData training, int setting) {
    Made ready = made();
    int split = training.number();
    Contender.Fitted learned = ready.fitted().get(split, () -> contender.fit(training));
    return ready.rankers().get(new SplitSetting(split, setting), () -> learned.with(setting));
  }

  private synchronized Made made() {
    if (made == null) {
      made = new Made(new MadeOnce<>(most), new MadeOnce<>(most));
    }
    return made;
  }
}
