package triplefeature.serving.recommend.collaborative;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import triplefeature.serving.recommend.Basket;

/**
 * Four films and four users, a like from 8 half stars:
 *
 * <pre>
 *         film 0  film 1  film 2  film 3    likes
 * user 0     8       8       8               3
 * user 1     8               9               2
 * user 2             8               8       2
 * user 3     7                       8       1
 * </pre>
 *
 * Film 0 has two likes and a mild rating, n = 2.5 and ln(5 / 2.5) = ln 2; film 1 ln(5 / 2) = ln
 * 2.5.
 */
class NeighborhoodTest {
  private static final double EXACT = 1e-12;

  /** Made anew for each test. */
  private final RatingsIndex index =
      new RatingsIndex(
          4,
          8,
          new MovieRatings[] {
            rated(new int[] {0, 1, 3}, 8, 8, 7),
            rated(new int[] {0, 2}, 8, 8),
            rated(new int[] {0, 1}, 8, 9),
            rated(new int[] {2, 3}, 8, 8)
          });

  private static MovieRatings rated(int[] users, int... halfStars) {
    byte[] stars = new byte[halfStars.length];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = (byte) halfStars[i];
    }
    return new MovieRatings(users, stars);
  }

  private Neighborhood of(int neighbors, int... basket) {
    NeighborhoodSettings settings = new NeighborhoodSettings(2, 0.5, 0, 0, neighbors);
    return Neighborhood.of(
        Basket.of(basket), index, settings, Neighborhood.activityPowers(index, settings));
  }

  private int[] numbers(Neighborhood found) {
    return Arrays.stream(found.users()).map(index::numberOf).toArray();
  }

  @Test
  void overlaps_add_over_the_basket_and_weights_fall_with_activity() {
    Neighborhood all = of(10, 0, 1);
    double both = Math.log(2) + Math.log(2.5);
    double mild = 0.75 * Math.log(2);
    assertArrayEquals(new int[] {3, 1, 2, 0}, numbers(all));
    // User 0 shares both films, the others one of them.
    double first = Math.log(2) / both;
    assertArrayEquals(new double[] {1, 0}, all.parts()[0], EXACT);
    assertArrayEquals(new double[] {1, 0}, all.parts()[1], EXACT);
    assertArrayEquals(new double[] {0, 1}, all.parts()[2], EXACT);
    assertArrayEquals(new double[] {first, 1 - first}, all.parts()[3], EXACT);
    // Squared, by the root of one more than their 1, 2, 2 and 3 likes.
    assertArrayEquals(
        new double[] {
          mild * mild / Math.sqrt(2),
          Math.pow(Math.log(2), 2) / Math.sqrt(3),
          Math.pow(Math.log(2.5), 2) / Math.sqrt(3),
          both * both / 2
        },
        all.weights(),
        EXACT);
  }

  /** For film 0: 0.48 / 2 = 0.24, 0.48 / 1.73 = 0.28 and 0.27 / 1.41 = 0.19 of users 0, 1 and 3. */
  @Test
  void the_heaviest_are_kept_those_who_like_the_fewest_films_first() {
    assertArrayEquals(new int[] {3, 1, 0}, numbers(of(3, 0)));
    assertArrayEquals(new int[] {1, 0}, numbers(of(2, 0)));
    assertArrayEquals(new int[] {1}, numbers(of(1, 0)));
    assertEquals(Math.pow(Math.log(2), 2) / Math.sqrt(3), of(1, 0).weights()[0], EXACT);
  }

  @Test
  void a_film_is_the_rarer_the_fewer_rated_it_and_half_a_like_is_the_least() {
    assertEquals(Math.log(2), Neighborhood.rarity(0, index), EXACT);
    assertEquals(Math.log(2.5), Neighborhood.rarity(1, index), EXACT);
    RatingsIndex nobody = new RatingsIndex(4, 8, new MovieRatings[] {MovieRatings.NOBODY});
    assertEquals(Math.log(5 / 0.5), Neighborhood.rarity(0, nobody), EXACT);
  }
}
