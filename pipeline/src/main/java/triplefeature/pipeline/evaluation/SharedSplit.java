package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.ListRanking;

/**
 * A split as the tasks of one executor share it: only the roles travel there, and the first task
 * makes the training data, for 26 million ratings some 250 MB. It is sent as a broadcast, which
 * each executor has once, and what was made of it goes when that is destroyed.
 */
final class SharedSplit implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Films that the tail metric leaves out of candidates and targets: the most liked ones. */
  static final int HEAD = 200;

  /** Films that everybody knows: the most liked ones. */
  static final int TOP = 20;

  private final UserSplit split;
  private final int number;
  private transient @Nullable Learning learning;

  /**
   * @param number of {@code split} among those of the evaluation, from 0
   */
  SharedSplit(UserSplit split, int number) {
    this.split = split;
    this.number = number;
  }

  /**
   * What models learn from, and what judges their lists.
   *
   * @param head the {@value #HEAD} most liked films, or the better liked half; not to be modified
   * @param top the {@value #TOP} most liked films; not to be modified
   * @param series number of each film's series; not to be modified
   * @param gains of each film as a target, against popularity; not to be modified
   */
  record Learning(
      TrainingData training,
      BitSet head,
      BitSet top,
      double[] gains,
      ListRanking ranking,
      int[] series) {}

  /**
   * @param data the same for every call
   */
  synchronized Learning learning(EvaluationData data) {
    if (learning == null) {
      TrainingData training = new TrainingData(data, split, number);
      learning =
          new Learning(
              training,
              ListMetrics.head(training, HEAD),
              ListMetrics.mostLiked(training, TOP),
              RankingMetrics.gainsAgainstPopularity(training),
              new ListRanking(training.catalog(), ListRanking.CALIBRATION),
              ListMetrics.series(training.catalog().movies()));
    }
    return learning;
  }
}
