package triplefeature.serving.recommend.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Films;
import triplefeature.serving.recommend.Films.Film;
import triplefeature.serving.recommend.Reason;
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
    assertEquals(
        new Reason.SameCluster("Comedy", new Reason.Years(2000, 2000)),
        scores(0).because(1).get(0).reason());
    assertEquals(
        new Reason.NearCluster("Comedy", "Drama", List.of(), new Reason.Years(2000, 2000)),
        scores(0).because(2).get(0).reason());
  }

  /** Of the first group 60 % are comedies and 50 % war films, of the second 90 % and 40 %. */
  @Test
  void a_reason_names_the_genres_that_most_films_of_both_groups_have() {
    ClusterMap map =
        new ClusterMap(
            List.of("Comedy", "War"),
            List.of(
                new Cluster(2, new float[] {0.6f, 0.5f}, "Comedy, War"),
                new Cluster(2, new float[] {0.9f, 0.4f}, "Comedy")),
            new int[] {0, 0, 1, 1},
            new float[4]);
    assertEquals(
        new Reason.NearCluster(
            "Comedy, War", "Comedy", List.of("Comedy"), new Reason.Years(2000, 2000)),
        reasonOf(map));
  }

  @Test
  void films_without_a_genre_have_no_mix_of_them_in_common() {
    ClusterMap map =
        new ClusterMap(
            List.of("Comedy"),
            List.of(new Cluster(4, new float[] {0}, "No genre")),
            new int[4],
            new float[4]);
    assertEquals(Reason.Bare.NOTHING_SHARED, reasonOf(map));
  }

  private static Reason reasonOf(ClusterMap map) {
    return new ClusterRecommender(CATALOG, map, VotePrior.of(CATALOG, 0.5), SETTINGS)
        .score(Basket.of(0))
        .because(2)
        .get(0)
        .reason();
  }

  /**
   * A comedy of 2000 for the comedy 0 of 2000 and the drama 1 of 2010: near is 1 and exp(-sqrt(2) /
   * 0.5), time 0.1 + 1 and 0.1 + exp(-10 / 10). With the era's power of 2 a third of the score is
   * shared by nearness and two thirds by time.
   */
  @Test
  void a_film_of_the_basket_adds_by_nearness_and_by_era() {
    MovieCatalog catalog =
        Films.catalog(
            new Film(2000, 7, 100, "Comedy"),
            new Film(2010, 7, 100, "Drama"),
            new Film(2000, 7, 100, "Comedy"));
    ClusterMap map =
        new ClusterMap(MAP.genres(), MAP.clusters(), new int[] {0, 1, 0}, new float[3]);
    BasketScores scored =
        new ClusterRecommender(
                catalog, map, VotePrior.of(catalog, 0.5), new ClusterSettings(0.5, 0.5, 2, 10))
            .score(Basket.of(0, 1));
    double near = Math.exp(-Math.sqrt(2) / 0.5);
    double time = 0.1 + Math.exp(-1);
    // Half of the votes' mean of 0.7, and the millionth that films without votes have.
    double prior = 0.35 + 1e-6;
    double score = prior * (1 + near) / 2 * Math.pow((1.1 + time) / 2, 2);
    double first = score / 3 * (1 / (1 + near) + 2 * 1.1 / (1.1 + time));
    double second = score / 3 * (near / (1 + near) + 2 * time / (1.1 + time));
    assertEquals(score, scored.scores()[2], 1e-6);
    assertEquals(first, scored.contributions(2)[0], 1e-6);
    assertEquals(second, scored.contributions(2)[1], 1e-6);
    assertEquals(first / score, scored.because(2).get(0).share(), 1e-6);
  }

  @Test
  void a_film_in_no_cluster_is_not_recommended_and_speaks_by_its_year_alone() {
    ClusterMap map =
        new ClusterMap(
            MAP.genres(), MAP.clusters(), new int[] {ClusterMap.NONE, 0, 0, 1}, new float[4]);
    ClusterRecommender recommender =
        new ClusterRecommender(CATALOG, map, VotePrior.of(CATALOG, 0.5), SETTINGS);
    assertEquals(0, recommender.score(Basket.of(1)).scores()[0]);
    // Both of 2000; the era has half of the score, and film 0 half of that.
    Because second = recommender.score(Basket.of(0, 1)).because(2).get(1);
    assertEquals(0.25, second.share(), 1e-9);
    assertEquals(new Reason.NoCluster("Comedy", new Reason.Years(2000, 2000)), second.reason());
    assertEquals(0, recommender.score(Basket.of(0)).scores()[2]);
  }

  @Test
  void a_cluster_that_there_is_not_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new ClusterMap(MAP.genres(), MAP.clusters(), new int[] {2}, new float[1]));
  }

  @Test
  void nothing_adds_to_a_film_that_scores_nothing() {
    ClusterMap map =
        new ClusterMap(
            MAP.genres(), MAP.clusters(), new int[] {0, 0, 1, ClusterMap.NONE}, new float[4]);
    BasketScores scored =
        new ClusterRecommender(CATALOG, map, VotePrior.of(CATALOG, 0.5), SETTINGS)
            .score(Basket.of(0, 2));
    assertArrayEquals(new double[2], scored.contributions(3));
  }
}
