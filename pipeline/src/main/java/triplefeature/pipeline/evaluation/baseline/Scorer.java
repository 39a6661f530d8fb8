package triplefeature.pipeline.evaluation.baseline;

import java.util.function.IntFunction;
import triplefeature.pipeline.evaluation.Contender;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.TopN;

/** Scores the whole catalogue for a basket; films that score 0 or less are never recommended. */
interface Scorer {
  double[] score(Basket basket);

  /** Ranks by score alone. */
  static Contender.Ranker ranker(Scorer scorer) {
    return basket -> {
      double[] scores = scorer.score(basket);
      return (allowed, limit) -> TopN.select(scores, allowed, limit);
    };
  }

  /** What was learned: a scorer for each setting. */
  interface BySetting extends IntFunction<Scorer> {}
}
