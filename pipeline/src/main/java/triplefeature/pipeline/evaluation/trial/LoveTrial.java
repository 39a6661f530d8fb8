package triplefeature.pipeline.evaluation.trial;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import triplefeature.pipeline.evaluation.RankingMetrics;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.TopN;

/**
 * Three likes of a user of which one or two got five stars: whether it helps that those count more,
 * by themselves once more beside the basket, or by what they added to its best films.
 */
record LoveTrial() implements Trial {
  private static final int BASKET = 3;

  /** Films whose order changes where what the loved ones added is weighed. */
  private static final int POOL = 500;

  @Override
  public String title() {
    return "Three films liked, one or two of them loved";
  }

  @Override
  public List<String> figures() {
    return List.of("NDCG@10", "NDCG@10 of films with five stars");
  }

  @Override
  public List<String> usual() {
    return List.of("all alike");
  }

  @Override
  public void judge(Fold fold, int user, int round, Tally tally) {
    int[] loves = fold.heldOut().loves(user);
    int[] films = HeldOut.draw(fold.heldOut().likes(user), BASKET, fold.random(user, round));
    int[] loved = Arrays.stream(films).filter(movie -> HeldOut.has(loves, movie)).toArray();
    if (loved.length == 0 || loved.length == films.length) {
      return;
    }
    Basket basket = Basket.of(films);
    Basket ofLoved = Basket.of(loved);
    IntPredicate allowed = movie -> !basket.contains(movie);
    BasketScores all = fold.joint().score(basket);
    BasketScores some = fold.joint().score(ofLoved);
    record(fold, user, "all alike", all, allowed, tally);
    for (double weight : new double[] {0.1, 0.25, 0.5, 1}) {
      BasketScores added = added(fold, all, some, weight, allowed);
      record(fold, user, "once more by " + weight, added, allowed, tally);
    }
    for (double weight : new double[] {1.25, 1.5, 2, 3}) {
      BasketScores weighed = weighed(fold, all, ofLoved, weight, allowed);
      record(fold, user, "weighed " + weight, weighed, allowed, tally);
    }
  }

  private void record(
      Fold fold, int user, String way, BasketScores scored, IntPredicate allowed, Tally tally) {
    int[] list = fold.list(scored, allowed);
    int[] likes = Fold.targets(fold.heldOut().likes(user), allowed);
    int[] loves = Fold.targets(fold.heldOut().loves(user), allowed);
    tally.add(way, figures().get(0), user, RankingMetrics.ndcg(list, likes));
    tally.add(way, figures().get(1), user, RankingMetrics.ndcg(list, loves));
  }

  private static BasketScores added(
      Fold fold, BasketScores all, BasketScores some, double weight, IntPredicate allowed) {
    double factor = 1 / Fold.best(all.scores(), allowed);
    double more = weight / Fold.best(some.scores(), allowed);
    double[] scores = new double[all.scores().length];
    Arrays.setAll(scores, movie -> factor * all.scores()[movie] + more * some.scores()[movie]);
    return changed(
        fold,
        all,
        scores,
        movie -> {
          double[] sums =
              Arrays.stream(all.contributions(movie)).map(each -> factor * each).toArray();
          for (int own = 0; own < some.basket().size(); own++) {
            int position = all.basket().movies().indexOf(some.basket().get(own));
            sums[position] += more * some.contributions(movie)[own];
          }
          return sums;
        });
  }

  private static BasketScores weighed(
      Fold fold, BasketScores all, Basket loved, double weight, IntPredicate allowed) {
    double[] scores = new double[all.scores().length];
    for (int movie : TopN.select(all.scores(), allowed, POOL)) {
      scores[movie] = Arrays.stream(weighed(all, loved, weight, movie)).sum();
    }
    return changed(fold, all, scores, movie -> weighed(all, loved, weight, movie));
  }

  private static double[] weighed(BasketScores all, Basket loved, double weight, int movie) {
    double[] weighed = all.contributions(movie).clone();
    for (int position = 0; position < weighed.length; position++) {
      weighed[position] *= loved.contains(all.basket().get(position)) ? weight : 1;
    }
    return weighed;
  }

  private static BasketScores changed(
      Fold fold, BasketScores all, double[] scores, IntFunction<double[]> contributions) {
    return new BasketScores(
        fold.catalog(),
        all.basket(),
        scores,
        BasketScores.Contributions.each(contributions),
        (position, movie) -> Reason.Bare.NOTHING_SHARED);
  }
}
