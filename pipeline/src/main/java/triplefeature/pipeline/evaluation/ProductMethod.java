package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Variety;
import triplefeature.serving.recommend.VarietyRanking;

/**
 * A method of the product as a contender: the server's own recommender over training users.
 *
 * @param label for people
 * @param grid the settings to choose from
 * @param wording of a setting, for people
 */
record ProductMethod<S>(
    Method method, String label, List<S> grid, Wording<S> wording, Learner<S> learner)
    implements Contender {
  private static final long serialVersionUID = 1L;

  /** Puts a setting into words. */
  interface Wording<S> extends Serializable {
    String of(S setting);
  }

  /** Learns what all settings share, and makes the recommender of each. */
  interface Learner<S> extends Serializable {
    Function<S, Recommender> learn(TrainingData training);
  }

  @Override
  public String id() {
    return method.id();
  }

  @Override
  public int settings() {
    return grid.size();
  }

  @Override
  public String describe(int setting) {
    return wording.of(grid.get(setting));
  }

  @Override
  public Fitted fit(TrainingData training) {
    Function<S, Recommender> learned = learner.learn(training);
    VarietyRanking ranking = new VarietyRanking(training.catalog());
    return setting -> new ServedRanker(learned.apply(grid.get(setting)), ranking, Variety.NEUTRAL);
  }

  /** The setting for the published model. */
  S chosen(Map<String, Tuner.Choice> choices) {
    return grid.get(Tuner.Choice.of(this, choices).overall());
  }
}
