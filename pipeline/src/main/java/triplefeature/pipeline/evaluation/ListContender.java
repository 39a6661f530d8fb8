package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.List;
import triplefeature.serving.model.RecommenderParts;
import triplefeature.serving.recommend.ListRanking;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.together.TogetherSettings;

/**
 * The joint method under several ways to make lists. No weight of the calibration to choose from is
 * small: what a basket asks for is owed to it, and no metric on people who rate what everybody saw
 * would pay for it.
 *
 * @param together for each split the settings chosen there
 */
record ListContender(List<TogetherSettings> together) implements Contender {
  private static final long serialVersionUID = 1L;
  static final String ID = "lists";

  private static final List<ListSettings> GRID = grid();

  private static List<ListSettings> grid() {
    List<ListSettings> grid = new ArrayList<>();
    for (double calibration : new double[] {0.11, 0.13}) {
      for (double variety : new double[] {0.125, 0.25, 0.375}) {
        grid.add(new ListSettings(variety, calibration));
      }
    }
    return grid;
  }

  static ListSettings of(int setting) {
    return GRID.get(setting);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String label() {
    return "Lists";
  }

  @Override
  public int settings() {
    return GRID.size();
  }

  @Override
  public String describe(int setting) {
    return "variety " + of(setting).variety() + ", calibration " + of(setting).calibration();
  }

  @Override
  public Fitted fit(TrainingData training) {
    RecommenderParts parts = training.parts();
    Recommender recommender = parts.of(together.get(training.number()));
    ListRanking ranking = parts.lists(ListRanking.CALIBRATION);
    return setting ->
        new ServedRanker(
            recommender, ranking.calibrated(of(setting).calibration()), of(setting).dial());
  }
}
