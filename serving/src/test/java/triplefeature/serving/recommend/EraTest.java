package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Films.Film;

/** Films of 2000, 2010, no year, 2000, 1802, 1801 and 1700. */
class EraTest {
  private static final double EXACT = 1e-12;
  private final MovieCatalog catalog =
      Films.catalog(of(2000), of(2010), of(null), of(2000), of(1802), of(1801), of(1700));

  private static Film of(Integer year) {
    return new Film(year, 7, 100, "Drama");
  }

  @Test
  void nearness_falls_to_one_over_e_at_the_scale() {
    Era era = new Era(catalog, 10);
    assertEquals(1, era.nearness(0, 3), EXACT);
    assertEquals(1 / Math.E, era.nearness(0, 1), EXACT);
    assertEquals(1 / Math.E, era.nearness(1, 0), EXACT);
  }

  @Test
  void a_film_without_a_year_is_near_to_none() {
    Era era = new Era(catalog, 10);
    assertEquals(0, era.nearness(0, 2));
    assertEquals(0, era.nearness(2, 0));
    assertEquals(0, era.nearness(2, 2));
  }

  /** Ten years are named, 198 are not: they speak for neither film. */
  @Test
  void years_are_told_of_films_at_most_ten_apart() {
    Era era = new Era(catalog, 10);
    assertEquals(Optional.of(new Reason.Years(2000, 2010)), era.of(0, 1));
    assertEquals(Optional.of(new Reason.Years(2010, 2000)), era.of(1, 0));
    assertEquals(Optional.empty(), era.of(0, 4));
    assertEquals(Optional.empty(), era.of(0, 2));
    assertThrows(IllegalArgumentException.class, () -> new Reason.Years(2000, 2011));
  }

  @Test
  void centuries_apart_is_as_far_as_it_gets() {
    Era era = new Era(catalog, 100);
    assertEquals(Math.exp(-1.98), era.nearness(0, 4), EXACT);
    // 199 years, and 300 that count as 199.
    assertEquals(Math.exp(-1.99), era.nearness(0, 5), EXACT);
    assertEquals(Math.exp(-1.99), era.nearness(0, 6), EXACT);
  }

  /** The nearness to a basket of each film, by its year. */
  private double[] nearness(Era era, int... basket) {
    double[] ofYears = era.nearness(Basket.of(basket));
    return IntStream.range(0, catalog.size())
        .mapToDouble(movie -> ofYears[era.yearOf(movie)])
        .toArray();
  }

  @Test
  void nearness_to_a_basket_is_the_sum_over_its_films() {
    // 0, 10, 0, 198, 199 and at most 199 years from film 0; film 2 has no year.
    double[] expected = {
      1, Math.exp(-0.1), 0, 1, Math.exp(-1.98), Math.exp(-1.99), Math.exp(-1.99)
    };
    assertArrayEquals(expected, nearness(new Era(catalog, 100), 0), EXACT);
    // Film 1 is 10 years from films 0 and 3, and more than 199 from the last three.
    double[] both = nearness(new Era(catalog, 100), 0, 1);
    assertEquals(1 + Math.exp(-0.1), both[3], EXACT);
    assertEquals(Math.exp(-1.98) + Math.exp(-1.99), both[4], EXACT);
  }

  @Test
  void a_film_without_a_year_adds_nothing() {
    Era era = new Era(catalog, 10);
    assertArrayEquals(new double[7], nearness(era, 2));
    assertArrayEquals(nearness(era, 0), nearness(era, 2, 0));
  }

  @Test
  void a_scale_must_be_above_zero() {
    assertThrows(IllegalArgumentException.class, () -> new Era(catalog, 0));
    assertThrows(IllegalArgumentException.class, () -> new Era(catalog, Double.NaN));
  }
}
