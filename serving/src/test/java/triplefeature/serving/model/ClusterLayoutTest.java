package triplefeature.serving.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import triplefeature.serving.recommend.cluster.Cluster;

/** Where clusters lie on the map. */
class ClusterLayoutTest {
  private static List<Cluster> clusters(int count, long seed) {
    Random random = new Random(seed);
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] center = new float[19];
      for (int genre = 0; genre < center.length; genre++) {
        center[genre] = random.nextInt(5) == 0 ? 1 : 0;
      }
      clusters.add(new Cluster(1 + random.nextInt(900), center, "cluster " + i));
    }
    return clusters;
  }

  @Test
  void the_same_clusters_get_the_same_places_inside_the_map() {
    List<ClusterLayout.Spot> spots = ClusterLayout.of(clusters(50, 1));
    assertEquals(spots, ClusterLayout.of(clusters(50, 1)));
    for (ClusterLayout.Spot spot : spots) {
      assertTrue(spot.x() >= spot.radius() && spot.x() <= ClusterLayout.WIDTH - spot.radius());
      assertTrue(spot.y() >= spot.radius() && spot.y() <= ClusterLayout.HEIGHT - spot.radius());
    }
  }

  @Test
  void circles_hardly_overlap() {
    for (long seed = 1; seed <= 5; seed++) {
      List<ClusterLayout.Spot> spots = ClusterLayout.of(clusters(50, seed));
      for (int i = 0; i < spots.size(); i++) {
        for (int j = 0; j < i; j++) {
          double distance =
              Math.hypot(spots.get(i).x() - spots.get(j).x(), spots.get(i).y() - spots.get(j).y());
          double radii = spots.get(i).radius() + spots.get(j).radius();
          assertTrue(distance > 0.9 * radii, i + " and " + j + " of seed " + seed);
        }
      }
    }
  }

  /** Two pairs of equal clusters far from each other: the pairs stay together. */
  @Test
  void near_centers_lie_near() {
    Cluster left = new Cluster(10, new float[] {1, 1, 0, 0}, "left");
    Cluster right = new Cluster(10, new float[] {0, 0, 1, 1}, "right");
    List<ClusterLayout.Spot> spots = ClusterLayout.of(List.of(left, left, right, right));
    double together = Math.abs(spots.get(0).x() - spots.get(1).x());
    double apart = Math.abs(spots.get(0).x() - spots.get(2).x());
    assertTrue(together < 100 && apart > 500, together + " and " + apart);
  }

  @Test
  void one_cluster_and_equal_ones_have_a_place_too() {
    Cluster same = new Cluster(3, new float[] {1}, "same");
    assertEquals(1, ClusterLayout.of(List.of(same)).size());
    assertEquals(3, ClusterLayout.of(List.of(same, same, same)).stream().distinct().count());
  }
}
