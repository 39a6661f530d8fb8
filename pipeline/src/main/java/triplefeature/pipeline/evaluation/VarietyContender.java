package triplefeature.pipeline.evaluation;

import triplefeature.serving.recommend.Variety;
import triplefeature.serving.recommend.VarietyRanking;
import triplefeature.serving.recommend.collaborative.CollaborativeRecommender;
import triplefeature.serving.recommend.collaborative.NeighborhoodSettings;

/** The collaborative method under several values of the variety dial. */
record VarietyContender(NeighborhoodSettings collaborative) implements Contender {
  private static final long serialVersionUID = 1L;
  private static final double[] VALUES = {0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75};

  static double value(int setting) {
    return VALUES[setting];
  }

  @Override
  public String id() {
    return "variety";
  }

  @Override
  public String label() {
    return "Variety";
  }

  @Override
  public int settings() {
    return VALUES.length;
  }

  @Override
  public String describe(int setting) {
    return "variety " + VALUES[setting];
  }

  @Override
  public Fitted fit(TrainingData training) {
    CollaborativeRecommender recommender =
        new CollaborativeRecommender(training.catalog(), training.ratingsIndex(), collaborative);
    VarietyRanking ranking = new VarietyRanking(training.catalog());
    return setting -> new ServedRanker(recommender, ranking, new Variety(VALUES[setting]));
  }
}
