package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.serving.recommend.cluster.ClusterSettings;
import triplefeature.serving.recommend.collaborative.NeighborhoodSettings;
import triplefeature.serving.recommend.content.ContentSettings;

/** The ranges of the methods' settings, both ends, and what is used where nothing was fitted. */
class HyperparametersTest {
  private static void refused(Executable settings) {
    assertThrows(IllegalArgumentException.class, settings);
  }

  @Test
  void settings_of_the_content_score_have_ranges() {
    assertDoesNotThrow(() -> new ContentSettings(0, 0, 0, 0, 0, 0, 0.1, 0));
    assertDoesNotThrow(() -> new ContentSettings(1, 1, 1, 1, 1, 1, 1, 1));
    refused(() -> new ContentSettings(-0.1, 1, 1, 1, 1, 1, 1, 1));
    refused(() -> new ContentSettings(1.1, 1, 1, 1, 1, 1, 1, 1));
    refused(() -> new ContentSettings(1, -0.1, 1, 1, 1, 1, 1, 1));
    refused(() -> new ContentSettings(1, 1, -0.1, 1, 1, 1, 1, 1));
    refused(() -> new ContentSettings(1, 1, 1, -0.1, 1, 1, 1, 1));
    refused(() -> new ContentSettings(1, 1, 1, 1, -0.1, 1, 1, 1));
    refused(() -> new ContentSettings(1, 1, 1, 1, 1, -0.1, 1, 1));
    refused(() -> new ContentSettings(1, 1, 1, 1, 1, 1, 0, 1));
    refused(() -> new ContentSettings(1, 1, 1, 1, 1, 1, 1, -0.1));
  }

  @Test
  void settings_of_the_cluster_score_have_ranges() {
    assertDoesNotThrow(() -> new ClusterSettings(0, 0.1, 0, 0.1));
    assertDoesNotThrow(() -> new ClusterSettings(1, 1, 1, 1));
    refused(() -> new ClusterSettings(-0.1, 1, 1, 1));
    refused(() -> new ClusterSettings(1.1, 1, 1, 1));
    refused(() -> new ClusterSettings(1, 0, 1, 1));
    refused(() -> new ClusterSettings(1, 1, -0.1, 1));
    refused(() -> new ClusterSettings(1, 1, 1, 0));
  }

  @Test
  void settings_of_the_neighborhood_have_ranges() {
    assertDoesNotThrow(() -> new NeighborhoodSettings(0, 0, 0, 0, 1));
    refused(() -> new NeighborhoodSettings(-0.1, 1, 1, 1, 1));
    refused(() -> new NeighborhoodSettings(1, -0.1, 1, 1, 1));
    refused(() -> new NeighborhoodSettings(1, 1, -0.1, 1, 1));
    refused(() -> new NeighborhoodSettings(1, 1, 1, -0.1, 1));
    refused(() -> new NeighborhoodSettings(1, 1, 1, 1, 0));
  }

  /**
   * From 50 thousand likes to a million by the logarithm: half of the way, so the middle of either
   * end's figures, is at the root of their product, sqrt(5e4 * 1e6) = 223,607.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 1.75, 0.5, 0.1",
    "50000, 1.75, 0.5, 0.1",
    "223607, 2.125, 0.75, 0.175",
    "1000000, 2.5, 1, 0.25",
    "30000000, 2.5, 1, 0.25"
  })
  void more_likes_carry_a_stronger_correction(
      long likes, double overlapPower, double activityPower, double popularityPower) {
    NeighborhoodSettings settings = NeighborhoodSettings.defaults(likes);
    assertEquals(overlapPower, settings.overlapPower(), 1e-5);
    assertEquals(activityPower, settings.activityPower(), 1e-5);
    assertEquals(popularityPower, settings.popularityPower(), 1e-5);
  }
}
