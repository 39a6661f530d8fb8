package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import triplefeature.serving.recommend.Basket;

/**
 * A piece of work for one executor: some baskets of one split through one setting of a contender.
 *
 * @param split number of the split, from 0
 * @param setting position in the contender's grid
 */
record RankingTask(int split, int setting, List<HeldOutBasket> baskets) implements Serializable {
  List<BasketResult> run(SharedSplit.Learning learning, SharedContender contender) {
    Contender.Ranker ranker = contender.ranker(learning.training(), setting);
    List<BasketResult> results = new ArrayList<>();
    for (HeldOutBasket basket : baskets) {
      results.add(judge(basket, ranker.of(Basket.of(basket.movies())), learning));
    }
    return results;
  }

  private BasketResult judge(
      HeldOutBasket basket, Contender.Lists lists, SharedSplit.Learning learning) {
    BitSet head = learning.head();
    BitSet seen = new BitSet();
    for (int movie : basket.movies()) {
      seen.set(movie);
    }
    int[] ranked = lists.best(movie -> !seen.get(movie), RankingMetrics.CUTOFF);
    int[] tail = lists.best(movie -> !seen.get(movie) && !head.get(movie), RankingMetrics.CUTOFF);
    int[] tailTargets = IntStream.of(basket.targets()).filter(movie -> !head.get(movie)).toArray();
    return new BasketResult(
        basket.user(),
        setting,
        RankingMetrics.ndcg(ranked, basket.targets()),
        RankingMetrics.ndcg(tail, tailTargets),
        RankingMetrics.ndcg(ranked, basket.targets(), movie -> learning.gains()[movie]),
        ListMetrics.among(learning.top(), ranked),
        learning.ranking().genres().deficit(basket.movies(), ranked),
        ListMetrics.filmsPerSeries(ranked, movie -> learning.series()[movie]),
        RankingMetrics.recall(ranked, basket.targets()),
        RankingMetrics.hits(ranked, basket.targets()) > 0 ? 1 : 0,
        ListMetrics.novelty(ranked, learning.training()),
        ListMetrics.diversity(
            ranked, (left, right) -> 1 - learning.ranking().genres().overlap(left, right)),
        ranked);
  }
}
