package triplefeature.pipeline.evaluation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.TopN;
import triplefeature.serving.recommend.VarietyRanking;

/**
 * A piece of work for one executor: some baskets of one split through some settings of a contender.
 *
 * @param splitNumber of {@code split}, from 0
 * @param settings positions in the contender's grid; not modified
 */
record RankingTask(
    int splitNumber,
    UserSplit split,
    Contender contender,
    int[] settings,
    List<HeldOutBasket> baskets)
    implements Serializable {
  /** Films that the tail metric leaves out of candidates and targets: the most liked ones. */
  static final int HEAD = 200;

  List<BasketResult> run(EvaluationData data) {
    TrainingData training = new TrainingData(data, split, splitNumber);
    BitSet head = RankingMetrics.head(training, HEAD);
    VarietyRanking genres = new VarietyRanking(training.catalog());
    Contender.Fitted fitted = contender.fit(training);
    List<BasketResult> results = new ArrayList<>();
    for (int setting : settings) {
      Contender.Scorer scorer = fitted.with(setting);
      for (HeldOutBasket basket : baskets) {
        double[] scores = scorer.score(Basket.of(basket.movies()));
        results.add(judge(basket, setting, scores, head, training, genres));
      }
    }
    return results;
  }

  private static BasketResult judge(
      HeldOutBasket basket,
      int setting,
      double[] scores,
      BitSet head,
      TrainingData training,
      VarietyRanking genres) {
    BitSet seen = new BitSet();
    for (int movie : basket.movies()) {
      seen.set(movie);
    }
    int[] ranked = TopN.select(scores, movie -> !seen.get(movie), RankingMetrics.CUTOFF);
    int[] tail =
        TopN.select(scores, movie -> !seen.get(movie) && !head.get(movie), RankingMetrics.CUTOFF);
    int[] tailTargets = IntStream.of(basket.targets()).filter(movie -> !head.get(movie)).toArray();
    return new BasketResult(
        basket.user(),
        setting,
        RankingMetrics.ndcg(ranked, basket.targets()),
        tailTargets.length == 0 ? Double.NaN : RankingMetrics.ndcg(tail, tailTargets),
        RankingMetrics.recall(ranked, basket.targets()),
        RankingMetrics.hits(ranked, basket.targets()) > 0 ? 1 : 0,
        RankingMetrics.novelty(ranked, training),
        RankingMetrics.diversity(ranked, (left, right) -> 1 - genres.genreOverlap(left, right)),
        ranked);
  }
}
