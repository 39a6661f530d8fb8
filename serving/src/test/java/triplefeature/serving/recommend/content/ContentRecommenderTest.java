package triplefeature.serving.recommend.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Films;
import triplefeature.serving.recommend.Films.Film;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.sparse.SparseRows;

class ContentRecommenderTest {
  private static final MovieCatalog CATALOG =
      Films.catalog(
          new Film(2000, 8, 100, "Drama"),
          new Film(2010, 8, 100, "Drama"),
          new Film(null, 8, 100, "Comedy"),
          new Film(2000, 0, 0, "Drama"));
  private static final List<Term> TERMS =
      List.of(new Term(TermKind.GENRE, "Drama", 3), new Term(TermKind.OVERVIEW, "prison", 6));
  private static final SparseRows VECTORS =
      SparseRows.of(new int[][] {{0, 1}, {0, 1}, {}, {0}}, new float[][] {{1, 1}, {1, 1}, {}, {1}});
  private static final ContentSettings SETTINGS =
      new ContentSettings(0.5, 1, 1, 0.25, 0.25, 2, 10, 0.1);

  private static BasketScores scores(int... basket) {
    return new ContentRecommender(
            CATALOG,
            new ContentIndex(VECTORS, TERMS),
            VotePrior.of(CATALOG, SETTINGS.votePercentile()),
            SETTINGS)
        .score(Basket.of(basket));
  }

  @Test
  void likeness_and_era_add_and_the_votes_multiply() {
    // m is 100, the median: prior 0.8 * 100 / 200 = 0.4 (and a millionth for films without votes).
    double prior = 0.4 + 1e-6;
    // Genre 1, word 0.25 (text weight), era 2 exp(-10 / 10), base 0.1.
    double likeness = 0.1 + 1 + 0.25 + 2 * Math.exp(-1);
    assertEquals(prior * likeness, scores(0).scores()[1], 1e-6);
  }

  /** The base, which is about no film of the basket, falls to both alike. */
  @Test
  void each_film_of_the_basket_adds_its_likeness_and_its_part_of_the_base() {
    double prior = 0.4 + 1e-6;
    double[] added = scores(0, 2).contributions(1);
    assertEquals(prior / 2 * (0.1 + 1 + 0.25 + 2 * Math.exp(-1)), added[0], 1e-6);
    assertEquals(prior / 2 * 0.1, added[1], 1e-6);
    double parts = 0.1 + 1 + 0.25 + 2 * Math.exp(-1);
    assertEquals(parts / (parts + 0.1), scores(0, 2).because(1).get(0).share(), 1e-6);
  }

  @Test
  void a_film_without_votes_or_year_keeps_a_score_above_zero() {
    assertTrue(scores(0).scores()[2] > 0);
    assertTrue(scores(0).scores()[3] > 0);
  }

  @Test
  void a_reason_names_what_is_shared() {
    Because because = scores(0).because(1).get(0);
    assertEquals(1, because.share(), 1e-12);
    assertEquals(
        new Reason.SharedTraits(
            List.of(
                new Reason.Traits(TermKind.OVERVIEW, List.of("prison")),
                new Reason.Traits(TermKind.GENRE, List.of("Drama"))),
            new Reason.Years(2000, 2010)),
        because.reason());
  }

  @Test
  void films_that_share_nothing_say_so_and_share_alike() {
    List<Because> because = scores(0, 1).because(2);
    assertEquals(2, because.size());
    assertEquals(0.5, because.get(0).share(), 1e-12);
    assertEquals(Reason.Bare.NOTHING_SHARED, because.get(0).reason());
  }
}
