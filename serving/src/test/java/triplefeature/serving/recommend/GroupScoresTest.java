package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.MovieCatalog;

/** Films 0, 1 and 2 are named, films 3, 4 and 5 may be watched. */
class GroupScoresTest {
  private static final double EXACT = 1e-12;
  private static final Agreement QUADRATIC = Agreement.powerMean(2);
  private static final MovieCatalog CATALOG = Films.plain(6);

  /**
   * What each film of a basket adds to each film, whoever likes it. The second person's films count
   * a hundred times as much, which must not matter.
   */
  private static final Map<Integer, double[]> ADDED =
      Map.of(
          0, new double[] {9, 0, 0, 3, 0, 1},
          1, new double[] {0, 0, 0, 1, 2, 0},
          2, new double[] {0, 900, 0, 0, 100, 50});

  private record Table() implements Recommender {
    @Override
    public Method method() {
      return Method.CONTENT;
    }

    @Override
    public BasketScores score(Findings findings) {
      Basket basket = findings.basket();
      double[] scores = new double[CATALOG.size()];
      for (int input : basket.movies()) {
        for (int movie = 0; movie < scores.length; movie++) {
          scores[movie] += ADDED.get(input)[movie];
        }
      }
      return new BasketScores(
          CATALOG,
          basket,
          scores,
          BasketScores.Contributions.each(
              movie ->
                  basket.movies().stream().mapToDouble(input -> ADDED.get(input)[movie]).toArray()),
          (position, movie) ->
              new Reason.PeopleAlsoLiked(10 + basket.size(), 20, 30, 100 + basket.get(position)));
    }
  }

  private static GroupScores scores(Agreement agreement, Group... groups) {
    return new GroupScores(CATALOG, List.of(groups), new Table(), agreement);
  }

  private static final Group FIRST = new Group(1, Basket.of(0, 1));
  private static final Group THIRD = new Group(3, Basket.of(2));

  @Test
  void a_film_scores_the_quadratic_mean_of_what_it_is_for_each() {
    double[] scores = scores(QUADRATIC, FIRST, THIRD).joined().scores();
    // The first person's films 3, 4, 5 score 4, 2, 1, the third's 0, 100, 50; the best of each
    // outside the baskets has 4 and 100: 1, 0.5, 0.25 and 0, 1, 0.5.
    assertEquals(Math.sqrt((1 + 0) / 2.0), scores[3], EXACT);
    assertEquals(Math.sqrt((0.25 + 1) / 2), scores[4], EXACT);
    assertEquals(Math.sqrt((0.0625 + 0.25) / 2), scores[5], EXACT);
  }

  @Test
  void the_average_is_the_power_mean_of_power_one() {
    double[] scores = scores(Agreement.powerMean(1), FIRST, THIRD).joined().scores();
    assertEquals(0.5, scores[3], EXACT);
    assertEquals(0.75, scores[4], EXACT);
    assertEquals(0.375, scores[5], EXACT);
  }

  @Test
  void what_each_persons_films_add_is_the_score() {
    GroupScores scores = scores(QUADRATIC, FIRST, THIRD);
    // For film 4 the squares are 0.25 and 1: a fifth and four fifths of the score. For film 3 all
    // is
    // the first person's, three quarters of it film 0's.
    double four = scores.joined().scores()[4];
    assertArrayEquals(
        new double[] {0, four / 5, 4 * four / 5}, scores.joined().contributions(4), EXACT);
    double three = scores.joined().scores()[3];
    assertArrayEquals(
        new double[] {0.75 * three, 0.25 * three, 0}, scores.joined().contributions(3), EXACT);
  }

  @Test
  void a_film_is_shared_by_the_people_as_they_are_numbered() {
    List<GroupShare> shares = scores(QUADRATIC, FIRST, THIRD).shares(4);
    assertEquals(1, shares.get(0).group());
    assertEquals(0.2, shares.get(0).share(), EXACT);
    assertEquals(3, shares.get(1).group());
    assertEquals(0.8, shares.get(1).share(), EXACT);
  }

  @Test
  void a_film_that_two_people_named_speaks_for_both() {
    Group second = new Group(2, Basket.of(1));
    GroupScores scores = scores(Agreement.powerMean(1), FIRST, second);
    assertEquals(List.of(0, 1), scores.joined().basket().movies());
    // Film 3 is 1 of 1 for the first, 1 of 2 for the second: 0.5 and 0.25, of the first person's
    // half three quarters film 0's.
    assertEquals(0.75, scores.joined().scores()[3], EXACT);
    assertArrayEquals(new double[] {0.375, 0.125 + 0.25}, scores.joined().contributions(3), EXACT);
    // It says what the second person's basket says, as it adds more there: 0.5 against 0.25.
    assertEquals(new Reason.PeopleAlsoLiked(11, 20, 30, 101), scores.joined().why().of(1, 3));
  }

  @Test
  void a_person_for_whom_nothing_is_found_takes_nothing_away() {
    Group nothing = new Group(2, Basket.of(1));
    Group all = new Group(1, Basket.of(0));
    GroupScores scores = scores(QUADRATIC, all, nothing);
    // Film 5 is a third of the best for the first and nothing for the second.
    assertEquals(Math.sqrt(1 / 18.0), scores.joined().scores()[5], EXACT);
    assertEquals(0, scores.joined().scores()[2], EXACT);
    assertArrayEquals(new double[2], scores.joined().contributions(2), EXACT);
  }

  @Test
  void closing_what_is_for_all_closes_what_is_for_each() {
    List<Basket> closed = new ArrayList<>();
    Recommender recommender =
        new Recommender() {
          @Override
          public Method method() {
            return Method.CONTENT;
          }

          @Override
          public BasketScores score(Findings findings) {
            Basket basket = findings.basket();
            return new BasketScores(
                CATALOG,
                basket,
                new double[CATALOG.size()],
                new BasketScores.Contributions() {
                  @Override
                  public double[][] to(int... movies) {
                    return new double[movies.length][basket.size()];
                  }

                  @Override
                  public void close() {
                    closed.add(basket);
                  }
                },
                (position, movie) -> Reason.Bare.NOTHING_SHARED);
          }
        };
    new GroupScores(CATALOG, List.of(FIRST, THIRD), recommender, QUADRATIC).joined().close();
    assertEquals(List.of(FIRST.basket(), THIRD.basket()), closed);
  }

  @Test
  void there_are_at_most_three_people_and_the_basket_is_theirs() {
    assertThrows(IllegalArgumentException.class, () -> new Group(4, Basket.of(1)));
    assertThrows(IllegalArgumentException.class, () -> new Group(0, Basket.of(1)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Request(
                Basket.of(0, 1),
                Method.CONTENT,
                10,
                Sort.RELEVANCE,
                Filters.NONE,
                Variety.NEUTRAL,
                Audience.AUTOMATIC,
                true,
                List.of(FIRST, THIRD)));
  }
}
