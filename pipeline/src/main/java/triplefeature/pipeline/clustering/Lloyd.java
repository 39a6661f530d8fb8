package triplefeature.pipeline.clustering;

import java.util.Arrays;
import org.apache.spark.mllib.clustering.EuclideanDistanceMeasure;
import org.apache.spark.mllib.clustering.VectorWithNorm;
import scala.Tuple2;

/**
 * The iterations of KMeans (Lloyd 1982) from given centers, over mixes of genres that count as
 * often as there are films of them: a twentieth of the points, whose sums are whole numbers and so
 * the same in any order. MLlib, whose centers these are to the last bit, takes a job of two stages
 * for each iteration. Distances are MLlib's own: its rounding decides between centers that are
 * equally near, as those of few genres often are.
 */
final class Lloyd {
  private static final int MAX_ITERATIONS = 50;

  /** It ends where no center has moved farther: MLlib's default. */
  private static final double TOLERANCE = 1e-4;

  private final EuclideanDistanceMeasure measure = new EuclideanDistanceMeasure();
  private final GenreMixes mixes;
  private final int[] films;
  private final VectorWithNorm[] points;

  Lloyd(GenreMixes mixes) {
    this.mixes = mixes;
    this.films = mixes.sizes();
    this.points = mixes.points();
  }

  /**
   * Where the centers came to rest.
   *
   * @param cost sum of the squared distances of all films to the centers before the last step, as
   *     MLlib tells it
   */
  record Fit(double[][] centers, double cost) {}

  /** What is nearest to which center, and the sum of the squared distances. */
  private record Assignment(int[] nearest, double cost) {}

  /**
   * @param start centers to begin with
   */
  Fit run(double[][] start) {
    double[][] centers = start;
    double cost = 0;
    boolean moved = true;
    for (int iteration = 0; iteration < MAX_ITERATIONS && moved; iteration++) {
      Assignment assigned = assign(centers);
      cost = assigned.cost();
      double[][] next = means(assigned.nearest(), centers);
      moved = moved(centers, next);
      centers = next;
    }
    return new Fit(centers, cost);
  }

  /** The center nearest to each mix. */
  int[] nearest(double[][] centers) {
    return assign(centers).nearest();
  }

  private Assignment assign(double[][] centers) {
    VectorWithNorm[] known =
        Arrays.stream(centers).map(VectorWithNorm::new).toArray(VectorWithNorm[]::new);
    double[] between = measure.computeStatistics(known);
    int[] nearest = new int[points.length];
    double cost = 0;
    for (int mix = 0; mix < nearest.length; mix++) {
      Tuple2<Object, Object> closest = measure.findClosest(known, between, points[mix]);
      nearest[mix] = (Integer) closest._1();
      cost += films[mix] * (Double) closest._2();
    }
    return new Assignment(nearest, cost);
  }

  /** The mean of what is nearest to each center, which stays where nothing is. */
  private double[][] means(int[] nearest, double[][] centers) {
    double[][] sums = new double[centers.length][mixes.dimensions()];
    int[] counts = new int[centers.length];
    for (int mix = 0; mix < nearest.length; mix++) {
      counts[nearest[mix]] += films[mix];
      for (int genre : mixes.mixes()[mix]) {
        sums[nearest[mix]][genre] += films[mix];
      }
    }
    double[][] means = new double[centers.length][];
    for (int center = 0; center < means.length; center++) {
      double share = 1.0 / counts[center];
      means[center] =
          counts[center] == 0
              ? centers[center]
              : Arrays.stream(sums[center]).map(sum -> sum * share).toArray();
    }
    return means;
  }

  private boolean moved(double[][] before, double[][] after) {
    for (int center = 0; center < after.length; center++) {
      if (!measure.isCenterConverged(
          new VectorWithNorm(before[center]), new VectorWithNorm(after[center]), TOLERANCE)) {
        return true;
      }
    }
    return false;
  }
}
