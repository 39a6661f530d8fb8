package triplefeature.pipeline.clustering;

import org.jspecify.annotations.Nullable;

/**
 * How much nearer films are to their own cluster than to the next (Rousseeuw 1987), by squared
 * distances, which need but the sums of each cluster: MLlib's {@code ClusteringEvaluator}, over
 * mixes that count as often as there are films of them.
 */
final class Silhouette {
  private final GenreMixes mixes;
  private final int[] clusterOf;
  private final double[][] sums;
  private final double[] squares;
  private final long[] films;

  private Silhouette(GenreMixes mixes, int[] clusterOf, int clusters) {
    this.mixes = mixes;
    this.clusterOf = clusterOf;
    this.sums = new double[clusters][mixes.dimensions()];
    this.squares = new double[clusters];
    this.films = new long[clusters];
    int[] sizes = mixes.sizes();
    for (int mix = 0; mix < sizes.length; mix++) {
      int cluster = clusterOf[mix];
      films[cluster] += sizes[mix];
      squares[cluster] += (double) sizes[mix] * mixes.mixes()[mix].length;
      for (int genre : mixes.mixes()[mix]) {
        sums[cluster][genre] += sizes[mix];
      }
    }
  }

  /**
   * @param clusterOf the cluster of each mix
   * @return the mean over all films, -1 to 1; null of a single cluster
   */
  static @Nullable Double of(GenreMixes mixes, int[] clusterOf, int clusters) {
    if (clusters < 2) {
      return null;
    }
    Silhouette silhouette = new Silhouette(mixes, clusterOf, clusters);
    int[] sizes = mixes.sizes();
    double sum = 0;
    for (int mix = 0; mix < sizes.length; mix++) {
      sum += sizes[mix] * silhouette.of(mix);
    }
    return sum / mixes.mixOf().length;
  }

  private double of(int mix) {
    int own = clusterOf[mix];
    if (films[own] == 1) {
      return 0;
    }
    double others = Double.POSITIVE_INFINITY;
    for (int cluster = 0; cluster < films.length; cluster++) {
      if (cluster != own && films[cluster] > 0) {
        others = Math.min(others, meanDistance(mix, cluster));
      }
    }
    // Among all films but the one that is asked about.
    double ours = meanDistance(mix, own) * films[own] / (films[own] - 1);
    return ours < others ? 1 - ours / others : ours > others ? others / ours - 1 : 0;
  }

  private double meanDistance(int mix, int cluster) {
    double common = 0;
    for (int genre : mixes.mixes()[mix]) {
      common += sums[cluster][genre];
    }
    return mixes.mixes()[mix].length
        + squares[cluster] / films[cluster]
        - 2 * common / films[cluster];
  }
}
