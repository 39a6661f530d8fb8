package triplefeature.pipeline.evaluation;

import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Variety;
import triplefeature.serving.recommend.VarietyRanking;

/** The lists that the server would show: its own scores in its own ranking. */
record ServedRanker(Recommender recommender, VarietyRanking ranking, Variety variety)
    implements Contender.Ranker {
  @Override
  public Contender.Lists of(Basket basket) {
    double[] scores = recommender.score(basket).scores();
    return (allowed, limit) -> ranking.select(scores, allowed, limit, variety).movies();
  }
}
