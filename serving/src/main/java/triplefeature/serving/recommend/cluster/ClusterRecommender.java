package triplefeature.serving.recommend.cluster;

import java.util.List;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.Shares;
import triplefeature.serving.recommend.VotePrior;

/**
 * Scores films by the nearness of their cluster to those of the basket, {@code sum over b of
 * exp(-distance / scale)}, times their {@link VotePrior}.
 */
public final class ClusterRecommender implements Recommender {
  /**
   * Distance of centers at which nearness falls to 1/e; one genre more or less is a distance of 1.
   */
  private static final double SCALE = 0.25;

  private final MovieCatalog catalog;
  private final List<Cluster> clusters;
  private final int[] clusterOf;
  private final double[][] nearness;
  private final VotePrior prior;

  /**
   * @param clusterOf for each film of the catalogue its position in {@code clusters}
   */
  public ClusterRecommender(
      MovieCatalog catalog, List<Cluster> clusters, int[] clusterOf, VotePrior prior) {
    if (clusterOf.length != catalog.size()) {
      throw new IllegalArgumentException(
          clusterOf.length + " cluster assignments for a catalogue of " + catalog.size());
    }
    this.catalog = catalog;
    this.clusters = List.copyOf(clusters);
    this.clusterOf = clusterOf;
    this.prior = prior;
    this.nearness = new double[clusters.size()][clusters.size()];
    for (int i = 0; i < nearness.length; i++) {
      for (int j = 0; j < nearness.length; j++) {
        nearness[i][j] = Math.exp(-clusters.get(i).distanceTo(clusters.get(j)) / SCALE);
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
    for (int input : basket.movies()) {
      double[] near = nearness[clusterOf[input]];
      for (int cluster = 0; cluster < ofClusters.length; cluster++) {
        ofClusters[cluster] += near[cluster];
      }
    }
    double[] scores = new double[catalog.size()];
    for (int movie = 0; movie < scores.length; movie++) {
      scores[movie] = ofClusters[clusterOf[movie]] * prior.of(movie);
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
