package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Findings;

/**
 * A piece of work for one executor: some baskets of one split through all settings of a heat.
 *
 * @param split number of the split, from 0
 * @param heat number of the heat, from 0
 */
record RankingTask(int split, int heat, List<HeldOutBasket> baskets) implements Serializable {
  /**
   * @param result of one basket
   * @param entrant its number in the run
   */
  record Judged(int entrant, BasketResult result) implements Serializable {}

  /** In the order of the baskets. */
  List<Judged> run(SharedSplit.Learning learning, SharedHeat shared) {
    List<SharedHeat.Running> running = shared.running(learning.training());
    List<Judged> judged = new ArrayList<>();
    for (HeldOutBasket basket : baskets) {
      try (Findings findings = new Findings(Basket.of(basket.movies()))) {
        for (SharedHeat.Running each : running) {
          Contender.Lists lists = each.ranker().of(findings);
          judged.add(new Judged(each.number(), judge(basket, each.setting(), lists, learning)));
        }
      }
    }
    return judged;
  }

  private static BasketResult judge(
      HeldOutBasket basket, int setting, Contender.Lists lists, SharedSplit.Learning learning) {
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
