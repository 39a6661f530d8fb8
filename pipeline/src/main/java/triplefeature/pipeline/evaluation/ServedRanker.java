package triplefeature.pipeline.evaluation;

import triplefeature.serving.recommend.Findings;
import triplefeature.serving.recommend.ListRanking;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Variety;

/** The lists that the server would show: its own scores in its own ranking. */
record ServedRanker(Recommender recommender, ListRanking ranking, Variety variety)
    implements Contender.Ranker {
  @Override
  public Contender.Lists of(Findings findings) {
    ListRanking.Lists lists = ranking.lists(recommender.score(findings), variety);
    return (allowed, limit) -> lists.select(allowed, limit).movies();
  }
}
