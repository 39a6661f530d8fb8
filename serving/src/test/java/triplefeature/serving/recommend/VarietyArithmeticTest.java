package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Films.Film;

/** Both halves of the dial, worked by hand. */
class VarietyArithmeticTest {
  private static final double EXACT = 1e-12;

  private static int[] movies(MovieCatalog catalog, double[] scores, int limit, double variety) {
    return new VarietyRanking(catalog)
        .select(scores, movie -> true, limit, new Variety(variety))
        .movies();
  }

  private static Film of(String... genres) {
    return new Film(2000, 7, 100, genres);
  }

  /**
   * Votes 99, 9 and 0 are, one added, 1, 1/10 and 1/100 of the most. The power is 0.6 times the way
   * from the neutral 0.25: 0.45 at 1, -0.15 at 0.
   */
  @Test
  void a_score_is_divided_by_the_power_of_the_popularity() {
    VarietyRanking ranking =
        new VarietyRanking(
            Films.catalog(new Film(2000, 7, 99), new Film(2000, 7, 9), new Film(2000, 7, 0)));
    double[] scores = {2, 2, 3};
    assertArrayEquals(
        new double[] {2, 2 * Math.pow(10, 0.45), 3 * Math.pow(100, 0.45)},
        ranking.select(scores, movie -> true, 3, new Variety(1)).scores(),
        EXACT);
    assertArrayEquals(
        new double[] {2, 2 * Math.pow(10, -0.15), 3 * Math.pow(100, -0.15)},
        ranking.select(scores, movie -> true, 3, new Variety(0)).scores(),
        EXACT);
    assertArrayEquals(
        scores, ranking.select(scores, movie -> true, 3, Variety.NEUTRAL).scores(), EXACT);
  }

  /**
   * Films alike in votes, so that the scores stay: 40, 36, 24 and 14, of the best 1, 0.9, 0.6 and
   * 0.35. Film 1 has the genres of film 0 (overlap 1), film 2 one of three (1/3), film 3 none (0).
   *
   * <p>At 1 the diversity is 0.5 * 0.75 = 0.375. Behind film 0 come 0.625 * 0.9 - 0.375 = 0.1875,
   * 0.625 * 0.6 - 0.375 / 3 = 0.25 and 0.625 * 0.35 = 0.21875: film 2, then 3, then 1. At 0.5 it is
   * 0.125: 0.875 * 0.9 - 0.125 = 0.6625, 0.875 * 0.6 - 0.125 / 3 = 0.48 and 0.875 * 0.35 = 0.31.
   */
  @Test
  void the_next_film_has_the_best_of_score_less_overlap() {
    MovieCatalog catalog = Films.catalog(of("A", "B"), of("A", "B"), of("B", "C"), of("D"));
    double[] scores = {40, 36, 24, 14};
    assertArrayEquals(new int[] {0, 2, 3, 1}, movies(catalog, scores, 4, 1));
    assertArrayEquals(new int[] {0, 1, 2, 3}, movies(catalog, scores, 4, 0.5));
  }

  /**
   * Behind film 0 (A) comes 3 (B, 0.625 * 0.95 = 0.59) before 1 (B, 0.625 * 0.9 = 0.56) and 2 (A
   * and C, 0.625 * 0.7 - 0.375 / 2 = 0.25). Then 1, which now overlaps wholly with 3, has 0.56 -
   * 0.375 = 0.19, less than 2, which still overlaps by a half with 0.
   */
  @Test
  void a_film_is_compared_with_the_most_alike_of_those_chosen() {
    MovieCatalog catalog = Films.catalog(of("A"), of("B"), of("A", "C"), of("B"));
    assertArrayEquals(
        new int[] {0, 3, 2, 1}, movies(catalog, new double[] {1, 0.9, 0.7, 0.95}, 4, 1));
  }

  @Test
  void equal_films_come_by_number() {
    MovieCatalog catalog = Films.catalog(of("A"), of("A"), of("A"), of("A"));
    assertArrayEquals(new int[] {0, 1, 2, 3}, movies(catalog, new double[] {1, 1, 1, 1}, 4, 1));
  }

  /** Film 100, the only one of its genre, would be second; a hundred are as good and before it. */
  @Test
  void what_is_not_among_the_hundred_best_is_not_mixed_in_and_comes_behind_them() {
    Film[] films = new Film[101];
    Arrays.fill(films, of("A"));
    films[100] = of("B");
    MovieCatalog catalog = Films.catalog(films);
    double[] scores = new double[101];
    Arrays.fill(scores, 1);
    assertArrayEquals(new int[] {0, 1}, movies(catalog, scores, 2, 1));
    assertEquals(100, movies(catalog, scores, 101, 1)[100]);
  }
}
