package triplefeature.serving.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Films;
import triplefeature.serving.recommend.Films.Film;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.recommend.cluster.ClusterSettings;

class ClusterFactsTest {
  /**
   * Film 0 has 50 votes of 9, film 1 a thousand of 8, the others one of 1. Where a film with the
   * fewest votes earns half of its mean, film 0 is best (0.9 * 50 / 51 = 0.88 against 0.80); where
   * it takes the thousand of the most voted film, film 1 is (0.8 / 2 = 0.40 against 0.9 * 50 / 1050
   * = 0.04).
   */
  @ParameterizedTest
  @CsvSource({"0, Film 0", "1, Film 1"})
  void the_best_films_are_those_of_the_settings_that_the_model_carries(
      double votePercentile, String best) {
    Film[] films = new Film[10];
    Arrays.fill(films, new Film(2000, 1, 1, "Drama"));
    films[0] = new Film(2000, 9, 50, "Drama");
    films[1] = new Film(2000, 8, 1000, "Drama");
    MovieCatalog catalog = Films.catalog(films);
    MethodSettings defaults = MethodSettings.defaults(0);
    ClusterMap clusters =
        new ClusterMap(
            catalog.genres(),
            List.of(new Cluster(10, new float[] {1}, "Drama")),
            new int[10],
            new float[10]);
    LoadedModel model =
        EmptyModel.of(
            catalog,
            clusters,
            new MethodSettings(
                defaults.together(),
                defaults.collaborative(),
                defaults.content(),
                new ClusterSettings(votePercentile, 1, 1.5, 10),
                defaults.variety(),
                defaults.calibration(),
                true));
    assertEquals(best, model.facts().clusters().get(0).best().get(0).title());
  }
}
