package triplefeature.serving.recommend.together;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Findings;
import triplefeature.serving.recommend.GenreShares;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommender;

/** Parts whose scores are given; films 0 and 1 have one genre each, film 2 has both. */
class TogetherRecommenderTest {
  private static final double EXACT = 1e-12;
  private static final Reason PEOPLE = new Reason.PeopleAlsoLiked(6, 10, 12, 100);
  private static final Reason CLUSTER = new Reason.SameCluster("Drama", null);

  private static MovieCatalog catalog(int likes) {
    return new MovieCatalog(
        List.of(
            film(1, likes, "A"), film(2, likes, "B"), film(3, likes, "A", "B"), film(4, likes)));
  }

  private static Movie film(int id, int likes, String... genres) {
    return Movie.of(id, "Film " + id, 2000, List.of(genres)).withVotes(7, 100, likes);
  }

  /** Scores as given; the first film of the basket adds three quarters. */
  private record Part(MovieCatalog catalog, Reason reason, double... given) implements Recommender {
    @Override
    public Method method() {
      return Method.CONTENT;
    }

    @Override
    public BasketScores score(Findings findings) {
      Basket basket = findings.basket();
      return new BasketScores(
          catalog,
          basket,
          given,
          BasketScores.Contributions.each(
              movie -> {
                double[] added = new double[basket.size()];
                added[0] = 0.75 * given[movie];
                added[added.length - 1] += 0.25 * given[movie];
                return added;
              }),
          (input, movie) -> reason);
    }
  }

  private static BasketScores score(
      int likes, Basket basket, Reason fromPeople, double content, double few, double coherence) {
    MovieCatalog catalog = catalog(likes);
    TogetherSettings usual = TogetherSettings.DEFAULTS;
    return new TogetherRecommender(
            catalog,
            new GenreShares(catalog),
            new TogetherRecommender.Parts<>(
                new Part(catalog, fromPeople, 100, 8, 4, 0),
                new Part(catalog, Reason.Bare.NOTHING_SHARED, 50, 1, 5, 2),
                new Part(catalog, CLUSTER, 7, 0, 0, 3)),
            new TogetherSettings(
                usual.neighborhood(),
                usual.content(),
                usual.cluster(),
                content,
                0.5,
                few,
                coherence))
        .score(basket);
  }

  /** Film 0 is the basket: the best of the others are 8, 5 and 3. */
  @Test
  void each_part_counts_over_its_best_film_outside_the_basket() {
    BasketScores scored = score(10, Basket.of(0), PEOPLE, 0.4, 0, 0);
    assertEquals(8 / 8.0 + 0.4 * 1 / 5, scored.scores()[1], EXACT);
    assertEquals(4 / 8.0 + 0.4 * 5 / 5, scored.scores()[2], EXACT);
    assertEquals(0.4 * 2 / 5 + 0.5 * 3 / 3, scored.scores()[3], EXACT);
  }

  /** 20 likes of both films: 1 + 42 / 21 = 3 times; a single film with 20 has 1 + 42 / 21 too. */
  @Test
  void content_counts_more_where_few_people_stand_behind_the_basket() {
    assertEquals(
        1 + 3 * 0.4 * 1 / 5, score(20, Basket.of(0), PEOPLE, 0.4, 42, 0).scores()[1], EXACT);
    // Film 2 of the basket is no longer the best of the content: film 3 has 2.
    BasketScores two = score(10, Basket.of(0, 2), PEOPLE, 0.4, 42, 0);
    assertEquals(1 + 3 * 0.4 * 1 / 2, two.scores()[1], EXACT);
  }

  /**
   * Films 0 (A) and 2 (A, B), liked alike: A and B have half of all, so the cosine is sqrt(1/2).
   */
  @Test
  void content_counts_more_for_films_of_one_sort() {
    double coherence = Math.sqrt(0.5);
    assertEquals(
        1 + 0.4 * (1 + 4 * Math.pow(coherence, 3)) / 2,
        score(10, Basket.of(0, 2), PEOPLE, 0.4, 0, 4).scores()[1],
        EXACT);
  }

  @Test
  void what_the_films_of_the_basket_add_is_weighed_alike() {
    BasketScores scored = score(10, Basket.of(0, 2), PEOPLE, 0.4, 0, 0);
    double all = scored.scores()[1];
    assertArrayEquals(new double[] {0.75 * all, 0.25 * all}, scored.contributions(1), EXACT);
  }

  @Test
  void the_reason_is_that_of_the_part_that_adds_most_unless_it_says_nothing() {
    BasketScores scored = score(10, Basket.of(0), PEOPLE, 0.4, 0, 0);
    assertSame(PEOPLE, scored.because(1).get(0).reason());
    // Content adds 0.16 and cluster 0.5.
    assertSame(CLUSTER, scored.because(3).get(0).reason());
    // Nobody may be counted and content names nothing: the part that adds more.
    Reason few = Reason.Bare.FEW_ALSO_LIKED;
    assertSame(few, score(10, Basket.of(0), few, 0.4, 0, 0).because(1).get(0).reason());
    // Content adds most to film 2, but only people say something.
    assertSame(PEOPLE, score(10, Basket.of(0), PEOPLE, 9, 0, 0).because(2).get(0).reason());
  }
}
