package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** Genres A, B and C of five films, liked by 6, 2, 1, 1 and 0 people; the last has none. */
class GenreSharesTest {
  private static final double EXACT = 1e-12;
  private static final GenreShares SHARES =
      new GenreShares(
          new MovieCatalog(
              List.of(
                  film(1, 6, "A"),
                  film(2, 2, "A", "B"),
                  film(3, 1, "B"),
                  film(4, 1, "C", "B"),
                  film(5, 0))));

  private static Movie film(int id, int likes, String... genres) {
    return Movie.of(id, "Film", 2000, List.of(genres)).withVotes(7, 100, likes);
  }

  @Test
  void a_film_is_spread_over_its_genres_and_films_count_alike() {
    assertArrayEquals(new double[] {0.75, 0.25, 0}, SHARES.of(0, 1), EXACT);
    assertArrayEquals(new double[] {0, 0, 0}, SHARES.of(), EXACT);
    assertArrayEquals(new double[] {0.5, 0, 0}, SHARES.of(0, 4), EXACT);
  }

  /** A has 6 + 2/2 = 7 of the 10 likes, B 1 + 1 + 1/2 = 2.5, C 1/2. */
  @Test
  void what_people_like_spreads_likewise() {
    assertArrayEquals(new double[] {0.7, 0.25, 0.05}, SHARES.liked(), EXACT);
  }

  /** The basket asks for A 0.75 and B 0.25; the list gives A 0, B 0.75, C 0.25. */
  @Test
  void a_list_misses_what_the_basket_has_more_of() {
    assertEquals(0.75, SHARES.deficit(new int[] {0, 1}, new int[] {2, 3}), EXACT);
    assertEquals(0, SHARES.deficit(new int[] {0, 1}, new int[] {0, 1}), EXACT);
    assertEquals(1, SHARES.deficit(new int[] {0}, new int[0]), EXACT);
    assertTrue(Double.isNaN(SHARES.deficit(new int[] {4}, new int[] {0})));
  }

  /**
   * Squares of the rarities: A (ln 0.7)^2 = 0.1272, B (ln 0.25)^2 = 1.9218. Films 1 (A, B) and 2
   * (B) share B: B / sqrt((A + B) B) = sqrt(B / (A + B)) = 0.9685.
   */
  @Test
  void films_of_one_sort_are_coherent_and_rare_genres_say_most() {
    double a = Math.pow(Math.log(0.7), 2);
    double b = Math.pow(Math.log(0.25), 2);
    double common = Math.sqrt(a / (a + b));
    double rare = Math.sqrt(b / (a + b));
    assertEquals(common, SHARES.coherence(Basket.of(0, 1)), EXACT);
    assertEquals(rare, SHARES.coherence(Basket.of(1, 2)), EXACT);
    // Films 0 and 2 share nothing.
    assertEquals((common + rare) / 3, SHARES.coherence(Basket.of(0, 1, 2)), EXACT);
    assertEquals(0, SHARES.coherence(Basket.of(0)), EXACT);
    assertEquals(0, SHARES.coherence(Basket.of(0, 4)), EXACT);
  }

  @Test
  void overlap_is_jaccards() {
    // One of three genres is common.
    assertEquals(1.0 / 3, SHARES.overlap(1, 3), EXACT);
    assertEquals(1, SHARES.overlap(3, 3), EXACT);
    assertEquals(0, SHARES.overlap(0, 4), EXACT);
  }
}
