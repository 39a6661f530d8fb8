package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

class GenreSharesTest {
  private static final double EXACT = 1e-12;

  private static final int COMEDY = 0;
  private static final int ROMANTIC_COMEDY = 1;
  private static final int WESTERN = 2;
  private static final int NOTHING = 3;

  private static final GenreShares SHARES =
      new GenreShares(
          new MovieCatalog(
              List.of(
                  Movie.of(1, "Comedy", 2000, List.of("Comedy")),
                  Movie.of(2, "Romantic comedy", 2000, List.of("Comedy", "Romance")),
                  Movie.of(3, "Western", 2000, List.of("Western")),
                  Movie.of(4, "Nothing known", 2000, List.of()))));

  private static double deficit(int[] basket, int... list) {
    return SHARES.deficit(basket, list);
  }

  @Test
  void a_list_of_the_same_genres_lacks_nothing() {
    int[] basket = {COMEDY, WESTERN};
    assertEquals(0, deficit(basket, WESTERN, COMEDY, COMEDY, WESTERN), EXACT);
  }

  @Test
  void a_list_of_other_genres_lacks_everything() {
    assertEquals(1, deficit(new int[] {COMEDY, ROMANTIC_COMEDY}, WESTERN, WESTERN), EXACT);
    assertEquals(1, deficit(new int[] {COMEDY}), EXACT);
  }

  @Test
  void every_film_spreads_one_over_its_genres() {
    // Basket: comedy 1/2 + 1/4, romance 1/4. List: comedy 1/2, western 1/2.
    // 3/4 - 1/2 of comedy and all 1/4 of romance are missing; too many westerns make up for
    // nothing.
    assertEquals(0.5, deficit(new int[] {COMEDY, ROMANTIC_COMEDY}, COMEDY, WESTERN), EXACT);
  }

  @Test
  void a_film_without_genres_takes_a_place_and_gives_nothing() {
    assertEquals(0.5, deficit(new int[] {COMEDY}, COMEDY, NOTHING), EXACT);
  }

  @Test
  void a_basket_without_genres_has_no_deficit_to_speak_of() {
    assertTrue(Double.isNaN(deficit(new int[] {NOTHING}, COMEDY)));
  }
}
