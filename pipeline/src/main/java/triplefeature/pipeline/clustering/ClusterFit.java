package triplefeature.pipeline.clustering;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.mllib.clustering.KMeans;
import org.apache.spark.mllib.clustering.VectorWithNorm;
import org.apache.spark.rdd.RDD;
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
    int wanted, double[][] centers, @Nullable Double silhouette, double wssse, long seed) {
  /** The cost of one seed's fit varies by a tenth: the best of five is taken. */
  private static final int SEEDS = 5;

  /**
   * MLlib draws the centers to begin with among the films (k-means||, Bahmani et al. 2012), {@link
   * Lloyd} moves them. The seeds run side by side, as drawing is some small jobs of one task; of
   * equal ones the first.
   *
   * @param points {@link GenreMixes#points} of the mixes, cached
   */
  static ClusterFit best(
      GenreMixes mixes, JavaRDD<VectorWithNorm> points, int clusters, long seed) {
    Lloyd lloyd = new Lloyd(mixes);
    List<CompletableFuture<Lloyd.Fit>> fits =
        LongStream.range(seed, seed + SEEDS)
            .mapToObj(
                each ->
                    CompletableFuture.supplyAsync(() -> lloyd.run(start(points, clusters, each))))
            .toList();
    Lloyd.Fit best = fits.get(0).join();
    long bestSeed = seed;
    for (int attempt = 1; attempt < SEEDS; attempt++) {
      Lloyd.Fit fit = fits.get(attempt).join();
      if (fit.cost() < best.cost()) {
        best = fit;
        bestSeed = seed + attempt;
      }
    }
    double[][] centers = best.centers();
    return new ClusterFit(
        clusters,
        centers,
        Silhouette.of(mixes, lloyd.nearest(centers), centers.length),
        best.cost(),
        bestSeed);
  }

  private static double[][] start(JavaRDD<VectorWithNorm> points, int clusters, long seed) {
    // Scala makes arrays of the class that an RDD is tagged with, which Java does not tag.
    RDD<VectorWithNorm> tagged = points.rdd().retag(VectorWithNorm.class);
    VectorWithNorm[] centers =
        new KMeans().setK(clusters).setSeed(seed).initKMeansParallel(tagged, new SameDistances());
    return Arrays.stream(centers).map(center -> center.vector().toArray()).toArray(double[][]::new);
  }

  /** Number of clusters that came out. */
  int clusters() {
    return centers.length;
  }
}
