package triplefeature.serving.recommend.cluster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Era;
import triplefeature.serving.recommend.Findings;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Rows;
import triplefeature.serving.recommend.VotePrior;

/**
 * Scores films by the nearness of their cluster to those of the basket and by their era, times
 * their {@link VotePrior}. With near(b, j) = exp(-distance(cluster of b, cluster of j) / scale) and
 * time(b, j) = 0.1 + era(b, j), both averaged over the basket B:
 *
 * <pre>
 * score(j) = prior(j) * mean near(b, j) * (mean time(b, j))^eraPower
 * </pre>
 *
 * A product has no summands of its own. What b adds is its Aumann-Shapley value (Values of
 * Non-Atomic Games, 1974): the slopes of the score in what b brings to either mean, gathered while
 * all of the basket grows evenly from nothing. The score is homogeneous, of degree 1 in the
 * nearness and eraPower in time, and so they are, by Euler's theorem,
 *
 * <pre>
 * added(b, j) = score(j) / (1 + eraPower) * (near(b, j) / sum near(., j)
 *                                            + eraPower * time(b, j) / sum time(., j))
 * </pre>
 *
 * which sum to the score over the basket. A film in no cluster is near to none: it scores 0, and in
 * a basket speaks by its year alone.
 */
public final class ClusterRecommender implements Recommender {
  /** Keeps films of other eras, and those without a year, in the list. */
  private static final double ERA_BASE = 0.1;

  private final MovieCatalog catalog;
  private final List<String> genres;
  private final List<Cluster> clusters;
  private final int[] clusterOf;
  private final double[][] nearness;
  private final VotePrior prior;
  private final Era era;
  private final ClusterSettings settings;
  private final Rows rows;

  /**
   * @param map of the same catalogue
   * @param prior with {@link ClusterSettings#votePercentile}
   */
  public ClusterRecommender(
      MovieCatalog catalog, ClusterMap map, VotePrior prior, ClusterSettings settings) {
    if (map.clusterOf().length != catalog.size()) {
      throw new IllegalArgumentException(
          map.clusterOf().length + " cluster assignments for a catalogue of " + catalog.size());
    }
    this.catalog = catalog;
    this.genres = map.genres();
    this.clusters = map.clusters();
    this.clusterOf = map.clusterOf();
    this.prior = prior;
    this.era = new Era(catalog, settings.eraYears());
    this.settings = settings;
    this.rows = new Rows(catalog.size());
    this.nearness = new double[clusters.size()][clusters.size()];
    for (int i = 0; i < nearness.length; i++) {
      for (int j = 0; j < nearness.length; j++) {
        nearness[i][j] = Math.exp(-clusters.get(i).distanceTo(clusters.get(j)) / settings.scale());
      }
    }
  }

  @Override
  public Method method() {
    return Method.CLUSTER;
  }

  private record Scores(ClusterSettings settings) implements Findings.Key<BasketScores> {}

  @Override
  public BasketScores score(Findings findings) {
    return findings.once(new Scores(settings), () -> found(findings.basket()));
  }

  private BasketScores found(Basket basket) {
    double[] ofClusters = new double[clusters.size()];
    for (int input : basket.movies()) {
      for (int cluster = 0; cluster < ofClusters.length; cluster++) {
        ofClusters[cluster] += near(input, cluster) / basket.size();
      }
    }
    double[] eras = era.nearness(basket);
    for (int year = 0; year < eras.length; year++) {
      eras[year] = Math.pow(ERA_BASE + eras[year] / basket.size(), settings.eraPower());
    }
    double[] scores = rows.take();
    for (int movie = 0; movie < scores.length; movie++) {
      if (clusterOf[movie] != ClusterMap.NONE) {
        scores[movie] = prior.of(movie) * ofClusters[clusterOf[movie]] * eras[era.yearOf(movie)];
      }
    }
    return new BasketScores(
        catalog,
        basket,
        scores,
        BasketScores.Contributions.each(movie -> contributions(basket, scores[movie], movie)),
        (position, movie) -> reason(basket.get(position), movie),
        rows);
  }

  private double near(int input, int cluster) {
    return clusterOf[input] == ClusterMap.NONE ? 0 : nearness[clusterOf[input]][cluster];
  }

  private double[] contributions(Basket basket, double score, int movie) {
    double[] contributions = new double[basket.size()];
    if (!(score > 0)) {
      return contributions;
    }
    double eraPower = settings.eraPower();
    double sumNear = 0;
    double sumTime = 0;
    for (int input : basket.movies()) {
      sumNear += near(input, clusterOf[movie]);
      sumTime += ERA_BASE + era.nearness(input, movie);
    }
    for (int position = 0; position < contributions.length; position++) {
      int input = basket.get(position);
      contributions[position] =
          score
              / (1 + eraPower)
              * (near(input, clusterOf[movie]) / sumNear
                  + eraPower * (ERA_BASE + era.nearness(input, movie)) / sumTime);
    }
    return contributions;
  }

  private Reason reason(int input, int movie) {
    int ours = clusterOf[input];
    Cluster group = clusters.get(clusterOf[movie]);
    String theirs = group.label();
    Reason.@Nullable Years years = era.of(input, movie).orElse(null);
    if (ours == ClusterMap.NONE) {
      return new Reason.NoCluster(theirs, years);
    }
    if (ours == clusterOf[movie] && group.hasNoGenre()) {
      return Reason.Bare.NOTHING_SHARED;
    }
    return ours == clusterOf[movie]
        ? new Reason.SameCluster(theirs, years)
        : new Reason.NearCluster(
            clusters.get(ours).label(), theirs, group.common(clusters.get(ours), genres), years);
  }
}
