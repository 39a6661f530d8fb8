package triplefeature.serving.recommend.collaborative;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Films;

/**
 * Scores, neighbors and counts against formulas applied to a table of ratings, as one would by
 * hand: random people, enough of them for several blocks, of whom a few rate much.
 */
class FastPathTest {
  private static final int LIKE = 8;
  private static final int FILMS = 60;
  private static final int USERS = 9000;

  private final Random random = new Random(12);

  /** Half stars by film and user; 0 for none. */
  private final byte[][] table = table();

  private final double[] counts = counts();
  private final int[] activities = activities();
  private final RatingsIndex index = index();

  private byte[][] table() {
    byte[][] stars = new byte[FILMS][USERS];
    for (int user = 0; user < USERS; user++) {
      double activity = user % 50 == 0 ? 0.5 : 0.06;
      for (int film = 0; film < FILMS; film++) {
        // The first films are known to everybody, the last to nearly nobody.
        if (random.nextDouble() < activity * 6 / (film + 3)) {
          stars[film][user] = (byte) (6 + random.nextInt(5));
        }
      }
    }
    return stars;
  }

  private RatingsIndex index() {
    MovieRatings[] movies = new MovieRatings[FILMS];
    for (int film = 0; film < FILMS; film++) {
      byte[] stars = table[film];
      int[] users = IntStream.range(0, USERS).filter(user -> stars[user] > 0).toArray();
      byte[] given = new byte[users.length];
      for (int i = 0; i < users.length; i++) {
        given[i] = stars[users[i]];
      }
      movies[film] = new MovieRatings(users, given);
    }
    return new RatingsIndex(USERS, LIKE, movies);
  }

  private double level(int film, int user) {
    double[] levels = {0, 0, 0, 0, 0, 0, 0.6, 0.75, 1, 1.1, 1.2};
    return levels[table[film][user]];
  }

  private int likers(int film) {
    return (int) IntStream.range(0, USERS).filter(user -> table[film][user] >= LIKE).count();
  }

  /** Likes of each film, and half of its mild ratings. */
  private double[] counts() {
    return IntStream.range(0, FILMS)
        .mapToDouble(
            film ->
                0.5 * likers(film)
                    + 0.5 * IntStream.range(0, USERS).filter(u -> table[film][u] > 0).count())
        .toArray();
  }

  private int[] activities() {
    return IntStream.range(0, USERS)
        .map(user -> (int) IntStream.range(0, FILMS).filter(f -> table[f][user] >= LIKE).count())
        .toArray();
  }

  /** By the table alone, for each user. */
  private double[] weights(int[] basket, NeighborhoodSettings settings) {
    return IntStream.range(0, USERS)
        .mapToDouble(
            user -> {
              double overlap = 0;
              for (int film : basket) {
                double rarity = Math.log((USERS + 1) / Math.max(0.5, counts[film]));
                overlap += rarity * level(film, user);
              }
              return Math.pow(overlap, settings.overlapPower())
                  / Math.pow(activities[user] + 1.0, settings.activityPower());
            })
        .toArray();
  }

  /** Equal weights go to the lower number. */
  private static int[] heaviest(double[] weights, int limit) {
    return IntStream.range(0, USERS)
        .boxed()
        .filter(user -> weights[user] > 0)
        .sorted(Comparator.comparingDouble(user -> -weights[user]))
        .limit(limit)
        .sorted()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[] basket() {
    return random.ints(1 + random.nextInt(4), 0, FILMS).distinct().toArray();
  }

  private static NeighborhoodSettings settings(int round) {
    return new NeighborhoodSettings(
        1 + 0.5 * (round % 4), 0.5 * (round % 3), 0.3, 5, round % 2 == 0 ? 20 : 300);
  }

  @Test
  void the_neighbors_are_those_of_the_whole_table() {
    for (int round = 0; round < 24; round++) {
      int[] basket = basket();
      NeighborhoodSettings settings = settings(round);
      Neighborhood found =
          Neighborhood.of(
              Basket.of(basket), index, settings, Neighborhood.activityPowers(index, settings));
      int[] numbers = Arrays.stream(found.users()).map(index::numberOf).sorted().toArray();
      assertArrayEquals(
          heaviest(weights(basket, settings), settings.neighbors()),
          numbers,
          "round " + round + ": " + Arrays.toString(basket));
    }
  }

  @Test
  void scores_are_the_votes_of_the_neighbors_and_the_sums_of_what_films_add() {
    for (int round = 0; round < 6; round++) {
      int[] basket = basket();
      NeighborhoodSettings settings = settings(round);
      double[] weights = weights(basket, settings);
      int[] neighbors = heaviest(weights, settings.neighbors());
      BasketScores found =
          new CollaborativeRecommender(Films.plain(FILMS), index, settings)
              .score(Basket.of(basket));
      for (int film = 0; film < FILMS; film++) {
        int other = film;
        double votes =
            Arrays.stream(neighbors).mapToDouble(u -> weights[u] * level(other, u)).sum();
        double score = votes / Math.pow(Math.max(0.5, counts[film]) + 5, 0.3);
        assertEquals(score, found.scores()[film], 1e-12 * score);
        assertEquals(score, Arrays.stream(found.contributions(film)).sum(), 1e-12 * score);
      }
    }
  }

  @Test
  void those_who_like_two_films_are_counted_whether_films_are_known_to_many_or_few() {
    assertTrue(index.likersOf(0) != null && index.likersOf(FILMS - 1) == null);
    for (int[] basket : new int[][] {{0, 30, 58}, {1, 59, 57}}) {
      Likers likers = new Likers(basket.length, index);
      for (int position = 0; position < basket.length; position++) {
        for (int film = 0; film < FILMS; film++) {
          int input = basket[position];
          int other = film;
          long both =
              IntStream.range(0, USERS)
                  .filter(user -> table[input][user] >= LIKE && table[other][user] >= LIKE)
                  .count();
          assertEquals(both, likers.both(position, input, film), input + " and " + film);
        }
      }
    }
  }
}
