package triplefeature.pipeline.evaluation.baseline;

import java.util.function.IntFunction;
import triplefeature.pipeline.evaluation.Contender;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Findings;
import triplefeature.serving.recommend.RankedOnce;

/** Scores the whole catalogue for a basket; films that score 0 or less are never recommended. */
@FunctionalInterface
interface Scorer {
  /** So that a list is left without a basket and those films that everybody knows. */
  int RANKED_ONCE = 240;

  double[] score(Findings findings);

  /** The same for whoever knows nothing of the basket yet. */
  default double[] score(Basket basket) {
    return score(new Findings(basket));
  }

  /** Ranks by score alone. */
  static Contender.Ranker ranker(Scorer scorer) {
    return findings -> {
      RankedOnce ranked = new RankedOnce(scorer.score(findings), RANKED_ONCE);
      return ranked::of;
    };
  }

  /** What was learned: a scorer for each setting. */
  interface BySetting extends IntFunction<Scorer> {}
}
