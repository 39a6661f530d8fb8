package triplefeature.serving.recommend.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Films;
import triplefeature.serving.recommend.VotePrior;

class ClusterRecommenderTest {
  private static final MovieCatalog CATALOG = Films.plain(4);
  private static final ClusterMap MAP =
      new ClusterMap(
          List.of("Comedy", "Drama"),
          List.of(
              new Cluster(2, new float[] {1, 0}, "Comedy"),
              new Cluster(2, new float[] {0, 1}, "Drama")),
          new int[] {0, 0, 1, 1},
          new float[4]);
  private static final ClusterSettings SETTINGS = new ClusterSettings(0.5, 0.5, 1, 10);

  private static BasketScores scores(int... basket) {
    return new ClusterRecommender(CATALOG, MAP, VotePrior.of(CATALOG, 0.5), SETTINGS)
        .score(Basket.of(basket));
  }

  @Test
  void a_film_of_another_cluster_loses_by_the_distance_of_the_centers() {
    double[] scores = scores(0).scores();
    // The centers are sqrt(2) apart; all else is alike.
    assertEquals(Math.exp(-Math.sqrt(2) / 0.5), scores[2] / scores[1], 1e-9);
  }

  @Test
  void a_reason_names_the_groups() {
    assertEquals("both are in the group “Comedy”", scores(0).because(1).get(0).text());
    assertTrue(scores(0).because(2).get(0).text().contains("“Comedy” is near the group “Drama”"));
  }
}
