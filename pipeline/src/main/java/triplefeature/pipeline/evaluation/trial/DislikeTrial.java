package triplefeature.pipeline.evaluation.trial;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntPredicate;
import triplefeature.pipeline.evaluation.RankingMetrics;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommender;

/**
 * Three likes of a user and one film that he or she rated two stars or less: whether it helps to
 * count the films that are like it for less. Scores of the basket and of that film count relative
 * to the best of each.
 */
record DislikeTrial() implements Trial {
  private static final int BASKET = 3;

  /** One to ask with, and others to find or to be spared. */
  private static final int FEWEST_DISLIKES = 3;

  private static final double[] WEIGHTS = {0.1, 0.25, 0.5};

  @Override
  public String title() {
    return "Three films liked and one not liked";
  }

  @Override
  public List<String> figures() {
    return List.of("NDCG@10", "films disliked in ten");
  }

  @Override
  public List<String> usual() {
    return List.of("the film itself left out");
  }

  @Override
  public void judge(Fold fold, int user, int round, Tally tally) {
    int[] disliked = fold.heldOut().dislikes(user);
    if (disliked.length < FEWEST_DISLIKES) {
      return;
    }
    SplittableRandom random = fold.random(user, round);
    Basket basket = Basket.of(HeldOut.draw(fold.heldOut().likes(user), BASKET, random));
    int not = HeldOut.draw(disliked, 1, random)[0];
    IntPredicate allowed = movie -> movie != not && !basket.contains(movie);
    BasketScores liked = fold.joint().score(basket);
    Judging judging = new Judging(fold, user, liked, allowed, tally);
    judging.of("the film itself left out", liked.scores());
    evidence(fold)
        .forEach(
            (kind, recommender) -> {
              double[] against = recommender.score(Basket.of(not)).scores();
              for (double weight : WEIGHTS) {
                judging.of(
                    "less " + weight + " by " + kind,
                    against,
                    (score, other) -> score - weight * other);
                judging.of(
                    "times 1 - " + weight + " by " + kind,
                    against,
                    (score, other) -> score * (1 - weight * other));
              }
            });
    double[] against = fold.joint().score(Basket.of(not)).scores();
    for (double weight : new double[] {0.5, 1}) {
      judging.of(
          "less " + weight + " of what is nearer to it than to the basket",
          against,
          (score, other) -> score - weight * Math.max(0, other - score));
    }
  }

  private static Map<String, Recommender> evidence(Fold fold) {
    Map<String, Recommender> kinds = new LinkedHashMap<>();
    kinds.put("all evidence", fold.joint());
    kinds.put("people", fold.parts().people());
    kinds.put("content", fold.parts().content());
    kinds.put("cluster", fold.parts().cluster());
    return kinds;
  }

  /** Takes down what lists of changed scores are like. */
  private record Judging(
      Fold fold, int user, BasketScores liked, IntPredicate allowed, Tally tally) {
    void of(String way, double[] against, DoubleBinaryOperator change) {
      double best = Fold.best(liked.scores(), allowed);
      double most = Fold.best(against, allowed);
      double[] scores = new double[against.length];
      Arrays.setAll(
          scores,
          movie ->
              Math.max(
                  0,
                  change.applyAsDouble(
                      liked.scores()[movie] / best, Math.min(1, against[movie] / most))));
      of(way, scores);
    }

    void of(String way, double[] scores) {
      BasketScores changed =
          new BasketScores(
              fold.catalog(),
              liked.basket(),
              scores,
              BasketScores.Contributions.each(movie -> contributions(scores[movie], movie)),
              (position, movie) -> Reason.Bare.NOTHING_SHARED);
      int[] list = fold.list(changed, allowed);
      int[] targets = Fold.targets(fold.heldOut().likes(user), allowed);
      int[] spared = Fold.targets(fold.heldOut().dislikes(user), allowed);
      tally.add(way, "NDCG@10", user, RankingMetrics.ndcg(list, targets));
      tally.add(way, "films disliked in ten", user, RankingMetrics.hits(list, spared));
    }

    /** What the basket's films added, as much less as the score. */
    private double[] contributions(double score, int movie) {
      double part = score / liked.scores()[movie];
      return Arrays.stream(liked.contributions(movie)).map(added -> part * added).toArray();
    }
  }
}
