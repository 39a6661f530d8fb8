package triplefeature.pipeline.clustering;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.apache.spark.ml.clustering.KMeans;
import org.apache.spark.ml.clustering.KMeansModel;
import org.apache.spark.ml.evaluation.ClusteringEvaluator;
import org.apache.spark.ml.linalg.Vector;
import org.jspecify.annotations.Nullable;

/**
 * KMeans with one number of clusters, the best of five seeds.
 *
 * @param wanted number of clusters asked for
 * @param centers of those that came out: fewer where fewer mixes of genres exist
 * @param silhouette -1 to 1; null of a single cluster
 * @param wssse sum of the squared distances of all films to their centers
 * @param seed of the fit that was best
 */
record ClusterFit(
    int wanted, Vector[] centers, @Nullable Double silhouette, double wssse, long seed) {
  /** The cost of one seed's fit varies by a tenth: the best of five is taken. */
  private static final int SEEDS = 5;

  private static final int MAX_ITERATIONS = 50;

  /**
   * The seeds run side by side, as a fit is many small jobs of one task; of equal ones the first.
   */
  static ClusterFit best(GenreFeatures features, int clusters, long seed) {
    List<CompletableFuture<KMeansModel>> fits =
        LongStream.range(seed, seed + SEEDS)
            .mapToObj(each -> CompletableFuture.supplyAsync(() -> fit(features, clusters, each)))
            .toList();
    KMeansModel best = fits.get(0).join();
    long bestSeed = seed;
    for (int attempt = 1; attempt < SEEDS; attempt++) {
      KMeansModel model = fits.get(attempt).join();
      if (cost(model) < cost(best)) {
        best = model;
        bestSeed = seed + attempt;
      }
    }
    Vector[] centers = best.clusterCenters();
    @Nullable Double silhouette =
        centers.length < 2
            ? null
            : new ClusteringEvaluator().evaluate(best.transform(features.rows()));
    return new ClusterFit(clusters, centers, silhouette, cost(best), bestSeed);
  }

  private static KMeansModel fit(GenreFeatures features, int clusters, long seed) {
    return new KMeans()
        .setK(clusters)
        .setSeed(seed)
        .setMaxIter(MAX_ITERATIONS)
        .fit(features.rows());
  }

  private static double cost(KMeansModel model) {
    return model.summary().trainingCost();
  }

  /** Number of clusters that came out. */
  int clusters() {
    return centers.length;
  }
}
