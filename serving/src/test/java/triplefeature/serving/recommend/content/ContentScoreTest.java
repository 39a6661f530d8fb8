package triplefeature.serving.recommend.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Films;
import triplefeature.serving.recommend.Films.Film;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.TermKind;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.sparse.SparseRows;

/**
 * Four films of 100 votes of mean 8, so that the votes make 0.4 (and a millionth); one genre, one
 * word. A word counts a quarter: 0.25 * the product of the two weights.
 *
 * <pre>
 *          year   genre   word
 * film 0   2000     1       2
 * film 1   2010     3       1
 * film 2   2020     2       4
 * film 3     ?      .       .
 * </pre>
 */
class ContentScoreTest {
  private static final double EXACT = 1e-6;
  private static final double VOTES = 0.4 + 1e-6;
  private static final ContentSettings SETTINGS =
      new ContentSettings(0.5, 1, 1, 0.25, 0.25, 2, 10, 0.1);

  private final MovieCatalog catalog = Films.catalog(of(2000), of(2010), of(2020), of(null));
  private final List<Term> terms =
      List.of(new Term(TermKind.GENRE, "Drama", 1), new Term(TermKind.KEYWORD, "prison", 1));

  private static Film of(Integer year) {
    return new Film(year, 8, 100, "Drama");
  }

  private static SparseRows vectors() {
    return SparseRows.of(
        new int[][] {{0, 1}, {0, 1}, {0, 1}, {}}, new float[][] {{1, 2}, {3, 1}, {2, 4}, {}});
  }

  private ContentRecommender recommender(ContentSettings settings) {
    return new ContentRecommender(
        catalog,
        new ContentIndex(vectors(), terms),
        VotePrior.of(catalog, settings.votePercentile()),
        settings);
  }

  /**
   * Film 2 for films 0 and 1. Likeness to 0: 1 * 2 + 0.25 * 2 * 4 = 4, 20 years apart. To 1: 3 * 2
   * + 0.25 * 1 * 4 = 7, 10 years apart. To 3, of which nothing is known: 0.
   */
  @Test
  void a_score_is_the_mean_over_the_basket() {
    double first = 4 + 2 * Math.exp(-2);
    double second = 7 + 2 * Math.exp(-1);
    ContentRecommender recommender = recommender(SETTINGS);
    assertEquals(
        VOTES * (0.1 + (first + second) / 2),
        recommender.score(Basket.of(0, 1)).scores()[2],
        EXACT);
    assertEquals(
        VOTES * (0.1 + (first + second + 0) / 3),
        recommender.score(Basket.of(0, 1, 3)).scores()[2],
        EXACT);
    assertEquals(Method.CONTENT, recommender.method());
  }

  /**
   * Film 2 for films 0 and 3, eraYears 5: film 0 adds 4 + 2 exp(-20 / 5) = 4.04 and the base, film
   * 3 the base alone. A base of 0.05 is 1.2 % of both and named; one of 0.03 is 0.7 % and is not.
   */
  @Test
  void a_film_that_adds_less_than_a_hundredth_is_not_named() {
    double likeness = 4 + 2 * Math.exp(-4);
    List<Because> named =
        recommender(new ContentSettings(0.5, 1, 1, 0.25, 0.25, 2, 5, 0.05))
            .score(Basket.of(3, 0))
            .because(2);
    assertEquals(List.of("Film 0", "Film 3"), titles(named));
    assertEquals((likeness + 0.05) / (likeness + 0.1), named.get(0).share(), EXACT);
    assertEquals(0.05 / (likeness + 0.1), named.get(1).share(), EXACT);
    List<Because> alone =
        recommender(new ContentSettings(0.5, 1, 1, 0.25, 0.25, 2, 5, 0.03))
            .score(Basket.of(3, 0))
            .because(2);
    assertEquals(List.of("Film 0"), titles(alone));
    assertEquals(1, alone.get(0).share(), EXACT);
  }

  private static List<String> titles(List<Because> reasons) {
    return reasons.stream().map(reason -> reason.input().title()).toList();
  }

  @Test
  void vectors_of_another_catalogue_are_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new ContentRecommender(
                Films.plain(3),
                new ContentIndex(vectors(), terms),
                VotePrior.of(catalog, 0.5),
                SETTINGS));
  }
}
