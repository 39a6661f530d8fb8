package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import triplefeature.serving.model.RecommenderParts;
import triplefeature.serving.recommend.ListRanking;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;

/**
 * A method of the product as a contender: the server's own recommender over training users, its
 * lists as they are served.
 *
 * @param label for people
 * @param grid the settings to choose from
 * @param wording of a setting, for people
 * @param lists for each split how its lists are made; empty for the usual way
 */
record ProductMethod<S>(
    Method method,
    String label,
    List<S> grid,
    Wording<S> wording,
    Maker<S> maker,
    List<ListSettings> lists)
    implements Contender {
  private static final long serialVersionUID = 1L;

  ProductMethod(Method method, String label, List<S> grid, Wording<S> wording, Maker<S> maker) {
    this(method, label, grid, wording, maker, List.of());
  }

  /** Puts a setting into words. */
  interface Wording<S> extends Serializable {
    String of(S setting);
  }

  /** Makes the recommender of a setting. */
  interface Maker<S> extends Serializable {
    Recommender make(RecommenderParts parts, S setting);
  }

  /**
   * The same with its lists made otherwise.
   *
   * @param bySplit one for each split
   */
  ProductMethod<S> served(List<ListSettings> bySplit) {
    return new ProductMethod<>(method, label, grid, wording, maker, bySplit);
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
    RecommenderParts parts = training.parts();
    ListSettings list = lists.isEmpty() ? ListSettings.USUAL : lists.get(training.number());
    ListRanking ranking = parts.lists(list.calibration());
    return setting -> new ServedRanker(maker.make(parts, grid.get(setting)), ranking, list.dial());
  }

  /** For each split the setting chosen there. */
  List<S> chosenBySplit(Map<String, Tuner.Choice> choices) {
    return Tuner.Choice.of(this, choices).bySplit().stream().map(grid::get).toList();
  }

  /** The setting for the published model. */
  S chosen(Map<String, Tuner.Choice> choices) {
    return grid.get(Tuner.Choice.of(this, choices).overall());
  }
}
