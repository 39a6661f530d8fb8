package triplefeature.pipeline.evaluation.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import triplefeature.pipeline.evaluation.RankingMetrics;
import triplefeature.serving.recommend.Agreement;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Findings;
import triplefeature.serving.recommend.Group;
import triplefeature.serving.recommend.GroupScores;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.TopN;
import triplefeature.serving.recommend.Variety;

/**
 * Three held-out users who watch together, put together by chance: one list for all of them,
 * compared by the NDCG of whoever of them it suits least, beside the mean over all.
 *
 * @param sizes films that each of them names
 */
record GroupTrial(List<Integer> sizes) implements Trial {
  private static final Agreement AVERAGE = Agreement.powerMean(1);

  /** Films that shares are dealt from. */
  private static final int POOL = 200;

  private static final Map<String, Agreement> AGREEMENTS = agreements();

  private static Map<String, Agreement> agreements() {
    Map<String, Agreement> ways = new LinkedHashMap<>();
    ways.put("average", AVERAGE);
    for (double power : new double[] {1.5, 2, 3, 4}) {
      ways.put("power mean, power " + power, Agreement.powerMean(power));
    }
    ways.put("geometric mean", GroupTrial::geometricMean);
    for (double weight : new double[] {0.25, 0.5, 0.75}) {
      ways.put("average, least misery " + weight, leastMisery(weight));
    }
    ways.put("least misery", leastMisery(1));
    return ways;
  }

  @Override
  public String title() {
    return "Three people who name " + sizes + " films";
  }

  @Override
  public List<String> figures() {
    return List.of("NDCG@10 of the least happy", "mean NDCG@10", "films that somebody dislikes");
  }

  @Override
  public List<String> usual() {
    return List.of("one basket", "average");
  }

  /** Whoever leads a group is judged for all of it: everybody is in one group a round. */
  @Override
  public void judge(Fold fold, int user, int round, Tally tally) {
    int[] people = people(fold, user, round);
    if (people.length < sizes.size()) {
      return;
    }
    List<Group> groups = groups(fold, people, round);
    Basket all = GroupScores.basketOf(groups);
    IntPredicate allowed = movie -> !all.contains(movie);
    Recommender once = new ScoredOnce(fold.joint());
    record(fold, people, allowed, "one basket", fold.list(once.score(all), allowed), tally);
    AGREEMENTS.forEach(
        (way, agreement) -> {
          BasketScores joined = new GroupScores(fold.catalog(), groups, once, agreement).joined();
          record(fold, people, allowed, way, fold.list(joined, allowed), tally);
        });
    BasketScores average = new GroupScores(fold.catalog(), groups, once, AVERAGE).joined();
    int[] byScore =
        fold.ranking()
            .calibrated(0)
            .select(average, allowed, RankingMetrics.CUTOFF, Variety.NEUTRAL, false)
            .movies();
    record(fold, people, allowed, "average, by score alone", byScore, tally);
    record(fold, people, allowed, "turn by turn", turns(fold, groups, once, allowed), tally);
    record(
        fold,
        people,
        allowed,
        "fair share, by score alone",
        fairShares(fold, groups, once, allowed),
        tally);
  }

  /** The user and who comes next in this round's order; nobody where the user leads no group. */
  private int[] people(Fold fold, int user, int round) {
    int[] order =
        HeldOut.draw(fold.users(), fold.users().length, new SplittableRandom(fold.seed() + round));
    int at = 0;
    while (order[at] != user) {
      at++;
    }
    boolean leads = at % sizes.size() == 0 && at + sizes.size() <= order.length;
    return leads ? Arrays.copyOfRange(order, at, at + sizes.size()) : new int[0];
  }

  private List<Group> groups(Fold fold, int[] people, int round) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < people.length; i++) {
      SplittableRandom random = fold.random(people[i], round * people.length + i);
      int[] films = HeldOut.draw(fold.heldOut().likes(people[i]), sizes.get(i), random);
      groups.add(new Group(i + 1, Basket.of(films)));
    }
    return groups;
  }

  private void record(
      Fold fold, int[] people, IntPredicate allowed, String way, int[] list, Tally tally) {
    double sum = 0;
    double least = 1;
    for (int person : people) {
      int[] targets = Fold.targets(fold.heldOut().likes(person), allowed);
      double ndcg = RankingMetrics.ndcg(list, targets);
      sum += ndcg;
      least = Math.min(least, ndcg);
    }
    double disliked =
        Arrays.stream(list)
            .filter(
                movie ->
                    Arrays.stream(people)
                        .anyMatch(person -> HeldOut.has(fold.heldOut().dislikes(person), movie)))
            .mapToDouble(movie -> 1)
            .sum();
    for (int person : people) {
      tally.add(way, figures().get(0), person, least);
      tally.add(way, figures().get(1), person, sum / people.length);
      tally.add(way, figures().get(2), person, disliked);
    }
  }

  /** Each in turn gets the best of the own list that is not there yet. */
  private static int[] turns(
      Fold fold, List<Group> groups, Recommender recommender, IntPredicate allowed) {
    Set<Integer> list = new LinkedHashSet<>();
    List<int[]> own =
        groups.stream()
            .map(group -> recommender.score(group.basket()))
            .map(scored -> fold.list(scored, allowed, RankingMetrics.CUTOFF))
            .toList();
    for (int turn = 0; list.size() < RankingMetrics.CUTOFF; turn++) {
      Arrays.stream(own.get(turn % own.size()))
          .filter(movie -> !list.contains(movie))
          .findFirst()
          .ifPresent(list::add);
    }
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** One film after another, where whoever has got little so far counts more. */
  private static int[] fairShares(
      Fold fold, List<Group> groups, Recommender recommender, IntPredicate allowed) {
    BasketScores average = new GroupScores(fold.catalog(), groups, recommender, AVERAGE).joined();
    int[] pool = fold.list(average, allowed, POOL);
    double[][] scores = new double[groups.size()][pool.length];
    for (int group = 0; group < scores.length; group++) {
      double[] own = recommender.score(groups.get(group).basket()).scores();
      double best = Fold.best(own, allowed);
      Arrays.setAll(scores[group], at -> own[pool[at]] / best);
    }
    double[] got = new double[groups.size()];
    Set<Integer> chosen = new LinkedHashSet<>();
    while (chosen.size() < RankingMetrics.CUTOFF) {
      double[] gains = new double[pool.length];
      for (int group = 0; group < got.length; group++) {
        for (int at = 0; at < gains.length; at++) {
          gains[at] += scores[group][at] / (1 + got[group]);
        }
      }
      int next = TopN.select(gains, at -> !chosen.contains(at), 1)[0];
      chosen.add(next);
      for (int group = 0; group < got.length; group++) {
        got[group] += scores[group][next];
      }
    }
    return chosen.stream().mapToInt(at -> pool[at]).toArray();
  }

  /** Nobody's part is more than another's: each of them could spoil it alike. */
  private static double[] geometricMean(double[] scores) {
    double product = Arrays.stream(scores).reduce(1, (left, right) -> left * right);
    double mean = Math.pow(product, 1.0 / scores.length);
    return Arrays.stream(scores).map(score -> mean / scores.length).toArray();
  }

  /** The lowest of the scores (O'Connor et al. 2001, "PolyLens") beside their average. */
  private static Agreement leastMisery(double weight) {
    return scores -> {
      double least = Arrays.stream(scores).min().orElse(0);
      return Arrays.stream(scores)
          .map(score -> ((1 - weight) * score + weight * least) / scores.length)
          .toArray();
    };
  }

  /** What is wanted of the same basket by every way is scored once. */
  private record ScoredOnce(Recommender recommender, Map<Basket, BasketScores> known)
      implements Recommender {
    ScoredOnce(Recommender recommender) {
      this(recommender, new HashMap<>());
    }

    @Override
    public Method method() {
      return recommender.method();
    }

    @Override
    public BasketScores score(Findings findings) {
      return known.computeIfAbsent(findings.basket(), basket -> recommender.score(findings));
    }
  }
}
