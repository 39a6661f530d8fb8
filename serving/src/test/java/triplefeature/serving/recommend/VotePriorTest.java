package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Films.Film;

/** Films with 30, 0, 10 and 90 votes, so 0, 10, 30, 90 in order, of mean 8, 5, 6 and 10. */
class VotePriorTest {
  private static final double EXACT = 1e-7;

  /** What a film without votes has. */
  private static final double LEAST = 1e-6;

  private final MovieCatalog catalog =
      Films.catalog(
          new Film(2000, 8, 30),
          new Film(2000, 5, 0),
          new Film(2000, 6, 10),
          new Film(2000, 10, 90));

  @Test
  void as_many_votes_as_the_percentile_earn_half_of_the_mean() {
    // Half way from the first to the last of four is 1.5, cut to the second: m = 10.
    VotePrior prior = VotePrior.of(catalog, 0.5);
    assertEquals(LEAST + 0.8 * 30 / 40, prior.of(0), EXACT);
    assertEquals(LEAST, prior.of(1), EXACT);
    assertEquals(LEAST + 0.6 / 2, prior.of(2), EXACT);
    assertEquals(LEAST + 1.0 * 90 / 100, prior.of(3), EXACT);
  }

  @Test
  void the_highest_percentile_is_the_most_voted_film() {
    VotePrior prior = VotePrior.of(catalog, 1);
    assertEquals(LEAST + 0.8 * 30 / 120, prior.of(0), EXACT);
    assertEquals(LEAST + 0.5, prior.of(3), EXACT);
  }

  @Test
  void where_the_percentile_has_no_votes_one_vote_earns_half() {
    assertEquals(LEAST + 0.6 * 10 / 11, VotePrior.of(catalog, 0).of(2), EXACT);
  }
}
