package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * What one method found for several people, each with a basket of their own. A person's scores
 * count relative to the best film for that person outside of all baskets, so that who names three
 * films counts as much as who names one; an {@link Agreement} makes one score of them. What a
 * person adds to it falls to his or her films as they share that person's own score. Confined to
 * one request.
 */
public final class GroupScores {
  private final List<Group> groups;
  private final Agreement agreement;
  private final Basket basket;
  private final BasketScores[] found;
  private final double[] factors;
  private final BasketScores joined;

  /**
   * @param groups at least one
   * @param recommender of the catalogue
   */
  public GroupScores(
      MovieCatalog catalog, List<Group> groups, Recommender recommender, Agreement agreement) {
    this.groups = List.copyOf(groups);
    this.agreement = agreement;
    this.basket = basketOf(groups);
    this.found =
        groups.stream()
            .map(group -> recommender.score(group.basket()))
            .toArray(BasketScores[]::new);
    this.factors = new double[found.length];
    Arrays.setAll(factors, group -> factor(found[group].scores()));
    double[] scores = new double[catalog.size()];
    for (int movie = 0; movie < scores.length; movie++) {
      scores[movie] = Arrays.stream(parts(movie)).sum();
    }
    this.joined = new BasketScores(catalog, basket, scores, new Parts(), this::reason);
  }

  /** All films of some people, each once. */
  public static Basket basketOf(List<Group> groups) {
    return new Basket(groups.stream().flatMap(group -> group.basket().movies().stream()).toList());
  }

  /** For all of them, over the films of all their baskets; closing it closes what they are of. */
  public BasketScores joined() {
    return joined;
  }

  /**
   * Whose film one is for how much, in the order of the groups.
   *
   * @param movie catalogue index with a score above 0
   */
  public List<GroupShare> shares(int movie) {
    double[] parts = parts(movie);
    double sum = Arrays.stream(parts).sum();
    List<GroupShare> shares = new ArrayList<>();
    for (int group = 0; group < parts.length; group++) {
      shares.add(new GroupShare(groups.get(group).number(), parts[group] / sum));
    }
    return shares;
  }

  private double factor(double[] scores) {
    double best = 0;
    for (int movie = 0; movie < scores.length; movie++) {
      if (scores[movie] > best && !basket.contains(movie)) {
        best = scores[movie];
      }
    }
    return best > 0 ? 1 / best : 0;
  }

  private double[] parts(int movie) {
    double[] scores = new double[found.length];
    for (int group = 0; group < scores.length; group++) {
      scores[group] = factors[group] * found[group].scores()[movie];
    }
    return agreement.parts(scores);
  }

  /** What the films of all baskets add. */
  private final class Parts implements BasketScores.Contributions {
    @Override
    public double[][] to(int... movies) {
      for (BasketScores each : found) {
        each.prepare(movies);
      }
      return Arrays.stream(movies).mapToObj(this::to).toArray(double[][]::new);
    }

    private double[] to(int movie) {
      double[] sums = new double[basket.size()];
      double[] parts = parts(movie);
      for (int group = 0; group < parts.length; group++) {
        double[] added = found[group].contributions(movie);
        double total = Arrays.stream(added).sum();
        for (int position = 0; position < added.length && total > 0; position++) {
          int input = found[group].basket().get(position);
          sums[basket.movies().indexOf(input)] += parts[group] * added[position] / total;
        }
      }
      return sums;
    }

    @Override
    public void close() {
      for (BasketScores each : found) {
        each.close();
      }
    }
  }

  /** That of the person to whose score a film of several baskets adds most. */
  private Reason reason(int position, int movie) {
    Reason reason = Reason.Bare.NOTHING_SHARED;
    double most = -1;
    for (int group = 0; group < found.length; group++) {
      int own = found[group].basket().movies().indexOf(basket.get(position));
      if (own >= 0 && factors[group] * found[group].contributions(movie)[own] > most) {
        most = factors[group] * found[group].contributions(movie)[own];
        reason = found[group].why().of(own, movie);
      }
    }
    return reason;
  }
}
