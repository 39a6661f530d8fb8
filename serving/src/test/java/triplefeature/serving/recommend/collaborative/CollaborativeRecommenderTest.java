package triplefeature.serving.recommend.collaborative;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Films;
import triplefeature.serving.recommend.Reason;

/**
 * Four films and four users; a like has 8 half stars (level 1), 9 (1.1) or more, 6 and 7 are mild
 * (0.6 and 0.75):
 *
 * <pre>
 *         film 0  film 1  film 2  film 3
 * user 0     8       8       8
 * user 1     8               9
 * user 2             8               8
 * user 3     7                       8
 * </pre>
 */
class CollaborativeRecommenderTest {
  private static final double EXACT = 1e-12;
  private static final NeighborhoodSettings SIMPLE = new NeighborhoodSettings(1, 0, 0, 0, 100);

  private static MovieRatings rated(int... usersAndStars) {
    int[] users = new int[usersAndStars.length / 2];
    byte[] stars = new byte[users.length];
    for (int i = 0; i < users.length; i++) {
      users[i] = usersAndStars[2 * i];
      stars[i] = (byte) usersAndStars[2 * i + 1];
    }
    return new MovieRatings(users, stars);
  }

  private static final RatingsIndex INDEX =
      new RatingsIndex(
          4,
          8,
          new MovieRatings[] {
            rated(0, 8, 1, 8, 3, 7), rated(0, 8, 2, 8), rated(0, 8, 1, 9), rated(2, 8, 3, 8)
          });

  private static BasketScores scores(NeighborhoodSettings settings, int... basket) {
    return new CollaborativeRecommender(Films.plain(4), INDEX, settings).score(Basket.of(basket));
  }

  @Test
  void a_score_sums_overlap_times_level_over_the_neighbors() {
    // Film 0 has 2 likes and 1 mild rating: n = 2.5, rarity ln(5 / 2.5) = ln 2.
    double rarity = Math.log(2);
    // Film 2: user 0 (overlap ln 2 * 1, level 1), user 1 (ln 2, 9 half stars: 1.1).
    assertEquals(rarity + 1.1 * rarity, scores(SIMPLE, 0).scores()[2], EXACT);
    // Film 3: user 3 only, whose mild 7 half stars give an overlap of 0.75 ln 2.
    assertEquals(0.75 * rarity, scores(SIMPLE, 0).scores()[3], EXACT);
  }

  @Test
  void activity_and_popularity_divide() {
    NeighborhoodSettings settings = new NeighborhoodSettings(2, 0.5, 0.5, 2, 100);
    // User 3 likes one film: w = (0.75 ln 2)^2 / (1 + 1)^0.5. Film 3 has n = 2: / (2 + 2)^0.5.
    double expected = Math.pow(0.75 * Math.log(2), 2) / Math.sqrt(2) / 2;
    assertEquals(expected, scores(settings, 0).scores()[3], EXACT);
  }

  @Test
  void only_the_heaviest_neighbors_count() {
    NeighborhoodSettings one = new NeighborhoodSettings(1, 0, 0, 0, 1);
    // Users 0 and 1 weigh alike: the lower number is kept, so film 3 (user 3) is out of reach.
    assertEquals(0, scores(one, 0).scores()[3]);
    assertEquals(Math.log(2), scores(one, 0).scores()[2], EXACT);
  }

  @Test
  void shares_are_what_each_film_of_the_basket_added() {
    // Basket 0 and 1, film 3. Film 1: 2 likes, rarity ln(5/2). User 2 came by film 1 alone and
    // adds ln 2.5; user 3 by film 0 alone and adds 0.75 ln 2.
    double first = 0.75 * Math.log(2);
    double second = Math.log(2.5);
    List<Because> because = scores(SIMPLE, 0, 1).because(3);
    assertEquals("Film 1", because.get(0).input().title());
    assertEquals(second / (first + second), because.get(0).share(), EXACT);
    assertEquals(first / (first + second), because.get(1).share(), EXACT);
  }

  @Test
  void a_neighbor_who_rated_two_of_the_basket_speaks_for_both_by_their_part_of_the_overlap() {
    // Film 2 for films 0 and 1, overlaps squared, n = 2 and k = 2: / (2 + 2)^0.5. User 0 rated
    // both:
    // overlap o = ln 2 + ln 2.5, of which ln 2 is film 0's. User 1 rated film 0 alone: 1.1 (ln
    // 2)^2.
    double both = Math.log(2) + Math.log(2.5);
    double first = (both * Math.log(2) + 1.1 * Math.pow(Math.log(2), 2)) / 2;
    double second = both * Math.log(2.5) / 2;
    BasketScores scored = scores(new NeighborhoodSettings(2, 0, 0.5, 2, 100), 0, 1);
    assertEquals(first, scored.contributions(2)[0], EXACT);
    assertEquals(second, scored.contributions(2)[1], EXACT);
    assertEquals(first + second, scored.scores()[2], EXACT);
  }

  @Test
  void shares_add_up_to_one() {
    MovieRatings[] movies = randomly(30, 40);
    BasketScores scores = scores(movies, 40, Basket.of(3, 7, 11));
    for (int movie = 0; movie < 30; movie++) {
      if (scores.scores()[movie] > 0) {
        List<Because> because = scores.because(movie);
        assertEquals(1, because.stream().mapToDouble(Because::share).sum(), 1e-9);
        assertTrue(because.stream().allMatch(reason -> reason.share() > 0));
      }
    }
  }

  @Test
  void no_reason_counts_fewer_than_five_people() {
    MovieRatings[] movies = randomly(60, 40);
    BasketScores scores = scores(movies, 40, Basket.of(0, 1, 2));
    int[] seen = new int[41];
    for (int movie = 3; movie < movies.length; movie++) {
      for (Because reason : scores.because(movie)) {
        int both = bothLike(movies[reason.input().movieId() - 1], movies[movie]);
        seen[both]++;
        Reason few = both > 0 ? Reason.Bare.FEW_ALSO_LIKED : Reason.Bare.PEOPLE_RATED_WELL;
        if (both >= 5) {
          assertInstanceOf(Reason.PeopleAlsoLiked.class, reason.reason(), both + " people");
        } else {
          assertEquals(few, reason.reason(), both + " people");
        }
      }
    }
    assertTrue(seen[0] > 0 && seen[4] > 0 && seen[5] > 0, Arrays.toString(seen));
  }

  /** Nobody likes both films 0 and 3, but user 3 rated both, the one mildly. */
  @Test
  void a_reason_does_not_claim_that_people_liked_both_where_nobody_did() {
    assertEquals(Reason.Bare.PEOPLE_RATED_WELL, scores(SIMPLE, 0).because(3).get(0).reason());
  }

  @Test
  void a_basket_finds_nothing_of_the_one_before() {
    MovieRatings[] movies = randomly(40, 60);
    RatingsIndex index = new RatingsIndex(60, 8, movies);
    CollaborativeRecommender used =
        new CollaborativeRecommender(Films.plain(40), index, NeighborhoodSettings.defaults(300));
    double[] first = scores(movies, 60, Basket.of(1, 2)).scores();
    for (int round = 0; round < 3; round++) {
      try (BasketScores other = used.score(Basket.of(7, 8, 9))) {
        assertEquals(40, other.scores().length);
      }
      try (BasketScores again = used.score(Basket.of(1, 2))) {
        assertArrayEquals(first, again.scores());
        assertEquals(first[5], Arrays.stream(again.contributions(5)).sum(), 1e-12);
      }
    }
  }

  private static int bothLike(MovieRatings left, MovieRatings right) {
    Set<Integer> fans = fans(left);
    fans.retainAll(fans(right));
    return fans.size();
  }

  private static Set<Integer> fans(MovieRatings movie) {
    Set<Integer> fans = new HashSet<>();
    for (int i = 0; i < movie.users().length; i++) {
      if (movie.halfStars()[i] >= 8) {
        fans.add(movie.users()[i]);
      }
    }
    return fans;
  }

  private static BasketScores scores(MovieRatings[] movies, int users, Basket basket) {
    return new CollaborativeRecommender(
            Films.plain(movies.length),
            new RatingsIndex(users, 8, movies),
            NeighborhoodSettings.defaults(300))
        .score(basket);
  }

  /** Every second user rated a film, three fifths of them liked it. */
  private static MovieRatings[] randomly(int films, int people) {
    Random random = new Random(8);
    MovieRatings[] movies = new MovieRatings[films];
    for (int movie = 0; movie < movies.length; movie++) {
      int[] users = IntStream.range(0, people).filter(user -> random.nextBoolean()).toArray();
      byte[] stars = new byte[users.length];
      for (int i = 0; i < stars.length; i++) {
        stars[i] = (byte) (6 + random.nextInt(5));
      }
      movies[movie] = new MovieRatings(users, stars);
    }
    return movies;
  }

  @Test
  void a_reason_counts_people_from_five_on() {
    assertEquals(new Reason.PeopleAlsoLiked(5, 10, 6, 20), CoLikes.reason(5, 10, 6, 20));
    assertEquals(Reason.Bare.FEW_ALSO_LIKED, CoLikes.reason(4, 10, 6, 20));
    assertThrows(IllegalArgumentException.class, () -> new Reason.PeopleAlsoLiked(4, 10, 6, 20));
  }

  @Test
  void an_index_with_users_out_of_order_or_ratings_too_low_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new RatingsIndex(4, 8, new MovieRatings[] {rated(1, 8, 0, 8)}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RatingsIndex(1, 8, new MovieRatings[] {rated(1, 8)}));
    assertThrows(
        IllegalArgumentException.class,
        () -> new RatingsIndex(1, 8, new MovieRatings[] {rated(0, 5)}));
  }

  @Test
  void a_film_nobody_rated_connects_with_nothing() {
    RatingsIndex index =
        new RatingsIndex(1, 8, new MovieRatings[] {MovieRatings.NOBODY, rated(0, 8)});
    BasketScores scores =
        new CollaborativeRecommender(Films.plain(2), index, SIMPLE).score(Basket.of(0));
    assertEquals(0, scores.scores()[1]);
  }
}
