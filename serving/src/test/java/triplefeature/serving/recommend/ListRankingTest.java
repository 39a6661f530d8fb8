package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.Films.Film;

/** Lists of hand-made scores; film 0 is the basket. */
class ListRankingTest {
  private static final double EXACT = 1e-12;

  private static BasketScores scored(MovieCatalog catalog, Basket basket, double... scores) {
    return new BasketScores(
        catalog,
        basket,
        scores,
        BasketScores.Contributions.each(
            movie -> {
              double[] alike = new double[basket.size()];
              Arrays.fill(alike, scores[movie] / basket.size());
              return alike;
            }),
        (input, movie) -> Reason.Bare.NOTHING_SHARED);
  }

  private static int[] list(MovieCatalog catalog, double calibration, int limit, double... scores) {
    return new ListRanking(catalog, calibration)
        .select(
            scored(catalog, Basket.of(0), scores),
            movie -> movie != 0,
            limit,
            Variety.NEUTRAL,
            false)
        .movies();
  }

  private static Film of(String... genres) {
    return new Film(2000, 7, 100, genres);
  }

  /**
   * Eleven films: nine without a vote, so that nine tenths have none and one is added to all, one
   * with 9 and one with 99. The power is 0.6 times the way from the neutral 0.25: 0.45 at 1, -0.15
   * at 0.
   */
  @Test
  void the_dial_divides_a_score_by_a_power_of_the_popularity() {
    Film[] films = new Film[12];
    Arrays.fill(films, new Film(2000, 7, 0, "A"));
    films[1] = new Film(2000, 7, 9, "A");
    films[2] = new Film(2000, 7, 99, "A");
    MovieCatalog catalog = Films.catalog(films);
    double[] scores = new double[12];
    Arrays.fill(scores, 2);
    ListRanking ranking = new ListRanking(catalog, 0);
    BasketScores scored = scored(catalog, Basket.of(0), scores);
    double[] obscure = byFilm(ranking.select(scored, movie -> true, 12, new Variety(1), false));
    double[] popular = byFilm(ranking.select(scored, movie -> true, 12, new Variety(0), false));
    // One vote is added where nine tenths of the films have at most 0, and nine where 9.
    int added = 1;
    assertEquals(2 * Math.pow((9.0 + added) / (99 + added), -0.45), obscure[1], EXACT);
    assertEquals(2, obscure[2], EXACT);
    assertEquals(2 * Math.pow((double) added / (99 + added), 0.15), popular[3], EXACT);
    assertArrayEquals(
        scores, byFilm(ranking.select(scored, movie -> true, 12, Variety.NEUTRAL, false)), EXACT);
  }

  /** The scores of a list that shows the whole catalogue, in the catalogue's order. */
  private static double[] byFilm(ListRanking.Ranked ranked) {
    int[] movies = ranked.movies();
    double[] scores = new double[movies.length];
    for (int row = 0; row < movies.length; row++) {
      scores[movies[row]] = ranked.scores()[row];
    }
    return scores;
  }

  @Test
  void without_a_weight_the_score_alone_ranks() {
    MovieCatalog catalog = Films.catalog(of("A"), of("B"), of("A"), of("B"));
    assertArrayEquals(new int[] {1, 3, 2}, list(catalog, 0, 3, 9, 1, 0.5, 0.9));
    assertThrows(IllegalArgumentException.class, () -> new ListRanking(catalog, -0.1));
  }

  /**
   * The basket is all A. Twenty films B score just above twenty films A. Nobody likes anything, so
   * A has the share of its films, 21 of 41, and counts 1 + 0.5 ln(41 / 21) = 1.33; with the film of
   * the basket, whose share every film serves alike, A gains 0.133 over B at a weight of 0.1, far
   * more than the 0.02 between the scores. Nothing else of A lacks after ten.
   */
  @Test
  void a_genre_of_the_basket_gets_its_share_of_every_ten() {
    Film[] films = new Film[41];
    Arrays.setAll(films, film -> of(film > 0 && film <= 20 ? "B" : "A"));
    double[] scores = new double[41];
    Arrays.setAll(scores, film -> film <= 20 ? 1 - film / 1e4 : 0.98 - film / 1e4);
    int[] twenty = list(Films.catalog(films), 0.1, 20, scores);
    assertArrayEquals(IntStream.rangeClosed(21, 40).toArray(), twenty);
  }

  /**
   * Half A, half B: with a score of 0.9 for B against 1 for A the weight of 0.2 gives five each.
   */
  @Test
  void a_basket_of_two_sorts_gets_half_of_each_and_a_block_stands_by_score() {
    Film[] films = new Film[42];
    Arrays.setAll(films, film -> of(film % 2 == 0 ? "A" : "B"));
    MovieCatalog catalog = Films.catalog(films);
    double[] scores = new double[42];
    Arrays.setAll(scores, film -> (film % 2 == 0 ? 1 : 0.9) - film / 1e4);
    int[] ten =
        new ListRanking(catalog, 0.2)
            .select(
                scored(catalog, Basket.of(0, 1), scores),
                movie -> movie > 1,
                10,
                Variety.NEUTRAL,
                false)
            .movies();
    assertArrayEquals(new int[] {2, 4, 6, 8, 10, 3, 5, 7, 9, 11}, ten);
  }

  /** Film 0 speaks for the even films and film 1 for the odd ones, which score a tenth less. */
  @Test
  void every_film_of_the_basket_gets_its_share() {
    MovieCatalog catalog = Films.plain(42);
    double[] scores = new double[42];
    Arrays.setAll(scores, film -> (film % 2 == 0 ? 1 : 0.9) - film / 1e4);
    BasketScores scored =
        new BasketScores(
            catalog,
            Basket.of(0, 1),
            scores,
            BasketScores.Contributions.each(
                film ->
                    film % 2 == 0
                        ? new double[] {scores[film], 0}
                        : new double[] {0, scores[film]}),
            (input, movie) -> Reason.Bare.NOTHING_SHARED);
    int[] ten =
        new ListRanking(catalog, 0.5)
            .select(scored, movie -> movie > 1, 10, Variety.NEUTRAL, false)
            .movies();
    assertEquals(5, Arrays.stream(ten).filter(film -> film % 2 == 1).count());
  }

  @Test
  void a_shorter_list_is_the_beginning_of_a_longer_one() {
    Film[] films = new Film[150];
    Arrays.setAll(films, film -> of(film % 7 == 0 ? "A" : film % 3 == 0 ? "B" : "C"));
    MovieCatalog catalog = Films.catalog(films);
    double[] scores = new double[150];
    Arrays.setAll(scores, film -> 1 - (film * 37 % 150) / 200.0);
    int[] hundred = list(catalog, 0.1, 100, scores);
    assertEquals(100, Arrays.stream(hundred).distinct().count());
    for (int limit : new int[] {1, 3, 10, 15, 99}) {
      assertArrayEquals(Arrays.copyOf(hundred, limit), list(catalog, 0.1, limit, scores));
    }
  }

  @Test
  void films_without_genres_are_ranked_by_their_scores() {
    assertArrayEquals(
        new int[] {2, 1, 3}, list(Films.catalog(of(), of(), of(), of()), 0.1, 5, 0, 2, 3, 1));
    assertArrayEquals(new int[0], list(Films.catalog(of(), of()), 0.1, 5, 0, 0));
  }
}
