package triplefeature.serving.recommend.cluster;

import java.util.List;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Era;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Shares;
import triplefeature.serving.recommend.VotePrior;

/**
 * Scores films by the nearness of their cluster to those of the basket and by their era, times
 * their {@link VotePrior}:
 *
 * <pre>
 * score(j) = prior(j) * mean over b of exp(-distance(cluster of b, cluster of j) / scale)
 *                     * (0.1 + mean over b of era(b, j))^eraPower
 * </pre>
 */
public final class ClusterRecommender implements Recommender {
  /** Keeps films of other eras, and those without a year, in the list. */
  private static final double ERA_BASE = 0.1;

  private final MovieCatalog catalog;
  private final List<Cluster> clusters;
  private final int[] clusterOf;
  private final double[][] nearness;
  private final VotePrior prior;
  private final Era era;
  private final double eraPower;

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
    this.clusters = map.clusters();
    this.clusterOf = map.clusterOf();
    this.prior = prior;
    this.era = new Era(catalog, settings.eraYears());
    this.eraPower = settings.eraPower();
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

  @Override
  public BasketScores score(Basket basket) {
    double[] ofClusters = new double[clusters.size()];
    double[] eras = new double[catalog.size()];
    for (int input : basket.movies()) {
      double[] near = nearness[clusterOf[input]];
      for (int cluster = 0; cluster < ofClusters.length; cluster++) {
        ofClusters[cluster] += near[cluster];
      }
      era.addNearness(input, 1.0 / basket.size(), eras);
    }
    double[] scores = new double[catalog.size()];
    for (int movie = 0; movie < scores.length; movie++) {
      scores[movie] =
          prior.of(movie)
              * ofClusters[clusterOf[movie]]
              * Math.pow(ERA_BASE + eras[movie], eraPower);
    }
    return new Scores(basket, scores);
  }

  private final class Scores implements BasketScores {
    private final Basket basket;
    private final double[] scores;

    Scores(Basket basket, double[] scores) {
      this.basket = basket;
      this.scores = scores;
    }

    @Override
    public double[] scores() {
      return scores;
    }

    @Override
    public List<Because> because(int movie) {
      int theirs = clusterOf[movie];
      double[] contributions =
          basket.movies().stream()
              .mapToDouble(input -> nearness[clusterOf[input]][theirs])
              .toArray();
      return Shares.because(
          catalog, basket, contributions, position -> sentence(basket.get(position), theirs));
    }

    private String sentence(int input, int theirs) {
      String label = clusters.get(theirs).label();
      int ours = clusterOf[input];
      return ours == theirs
          ? "both are in the group “" + label + "”"
          : "its group “" + clusters.get(ours).label() + "” is near the group “" + label + "”";
    }
  }
}
