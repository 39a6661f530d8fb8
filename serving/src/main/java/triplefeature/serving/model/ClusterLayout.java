package triplefeature.serving.model;

import java.util.Arrays;
import java.util.List;
import triplefeature.serving.recommend.cluster.Cluster;

/**
 * Places clusters on a plane: classical multidimensional scaling of the distances between their
 * centers (Torgerson 1952), the two largest dimensions, then moved apart until no two overlap. The
 * same clusters always get the same places.
 */
public final class ClusterLayout {
  public static final int WIDTH = 1000;
  public static final int HEIGHT = 720;

  /** Room for a label of four lines. */
  private static final double LEAST_ROOM = 39;

  private static final double LEAST_RADIUS = 24;
  private static final double MOST_RADIUS = 48;
  private static final int ITERATIONS = 500;

  private ClusterLayout() {}

  /** A circle on the plane of {@value #WIDTH} by {@value #HEIGHT}. */
  public record Spot(double x, double y, double radius) {
    private double room() {
      return Math.max(radius + 3, LEAST_ROOM);
    }
  }

  /** One spot for each cluster, in their order. */
  static List<Spot> of(List<Cluster> clusters) {
    double[][] products = centeredProducts(clusters);
    double[] x = scaled(dimension(products), WIDTH);
    double[] y = scaled(dimension(products), HEIGHT);
    int most = clusters.stream().mapToInt(Cluster::size).max().orElse(1);
    Spot[] spots = new Spot[clusters.size()];
    for (int i = 0; i < spots.length; i++) {
      double share = Math.sqrt((double) clusters.get(i).size() / Math.max(1, most));
      spots[i] = new Spot(x[i], y[i], Math.max(LEAST_RADIUS, MOST_RADIUS * share));
    }
    for (int round = 0; round < ITERATIONS; round++) {
      moveApart(spots);
    }
    return List.of(spots);
  }

  /** Inner products of the centers about their mean: what distances become by double centering. */
  private static double[][] centeredProducts(List<Cluster> clusters) {
    int size = clusters.size();
    int genres = size == 0 ? 0 : clusters.get(0).center().length;
    double[] mean = new double[genres];
    for (Cluster cluster : clusters) {
      for (int genre = 0; genre < genres; genre++) {
        mean[genre] += cluster.center()[genre] / size;
      }
    }
    double[][] products = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        for (int genre = 0; genre < genres; genre++) {
          products[i][j] +=
              (clusters.get(i).center()[genre] - mean[genre])
                  * (clusters.get(j).center()[genre] - mean[genre]);
        }
      }
    }
    return products;
  }

  /** Coordinates along the largest dimension, by power iteration; taken out of the products. */
  private static double[] dimension(double[][] products) {
    double[] vector = new double[products.length];
    Arrays.setAll(vector, i -> 1 + i * 0.37 % 1);
    double length = 0;
    for (int round = 0; round < ITERATIONS; round++) {
      double[] next = new double[vector.length];
      for (int i = 0; i < next.length; i++) {
        for (int j = 0; j < next.length; j++) {
          next[i] += products[i][j] * vector[j];
        }
      }
      length = Math.sqrt(Arrays.stream(next).map(each -> each * each).sum());
      if (length < 1e-12) {
        return new double[vector.length];
      }
      double scale = length;
      Arrays.setAll(vector, i -> next[i] / scale);
    }
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        products[i][j] -= length * vector[i] * vector[j];
      }
    }
    // A dimension has no sign of its own.
    double largest = 0;
    for (double each : vector) {
      largest = Math.abs(each) > Math.abs(largest) + 1e-9 ? each : largest;
    }
    double sign = Math.signum(largest);
    return Arrays.stream(vector).map(each -> each * sign).toArray();
  }

  /** Spread over the room there is, by rank and by value in equal parts: genres come in clumps. */
  private static double[] scaled(double[] values, double room) {
    double least = Arrays.stream(values).min().orElse(0);
    double range = Math.max(1e-9, Arrays.stream(values).max().orElse(1) - least);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] scaled = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double rank =
          (double) Arrays.binarySearch(sorted, values[i]) / Math.max(1, values.length - 1);
      double share = ((values[i] - least) / range + rank) / 2;
      scaled[i] = MOST_RADIUS + share * (room - 2 * MOST_RADIUS);
    }
    return scaled;
  }

  private static void moveApart(Spot[] spots) {
    for (int i = 0; i < spots.length; i++) {
      for (int j = i + 1; j < spots.length; j++) {
        double dx = spots[j].x - spots[i].x;
        double dy = spots[j].y - spots[i].y;
        double distance = Math.hypot(dx, dy);
        double missing = spots[i].room() + spots[j].room() - distance;
        if (missing > 0) {
          double angle = distance < 1e-6 ? i + 2.4 * j : Math.atan2(dy, dx);
          double stepX = Math.cos(angle) * missing / 2;
          double stepY = Math.sin(angle) * missing / 2;
          spots[i] = moved(spots[i], -stepX, -stepY);
          spots[j] = moved(spots[j], stepX, stepY);
        }
      }
    }
  }

  private static Spot moved(Spot spot, double stepX, double stepY) {
    double room = spot.room();
    return new Spot(
        Math.min(WIDTH - room, Math.max(room, spot.x + stepX)),
        Math.min(HEIGHT - room, Math.max(room, spot.y + stepY)),
        spot.radius);
  }
}
