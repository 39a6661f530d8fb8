package triplefeature.serving.recommend.collaborative;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three films and four users, of whom user 2 rated nothing; a like from 8 half stars:
 *
 * <pre>
 *         film 0  film 1  film 2
 * user 0     8      10       7
 * user 1             9       8
 * user 2
 * user 3     6       8
 * </pre>
 */
class RatingsIndexTest {
  /** Made anew for each test. */
  private final RatingsIndex index =
      new RatingsIndex(
          4,
          8,
          new MovieRatings[] {
            rated(new int[] {0, 3}, 8, 6),
            rated(new int[] {0, 1, 3}, 10, 9, 8),
            rated(new int[] {0, 1}, 7, 8)
          });

  private static MovieRatings rated(int[] users, int... halfStars) {
    byte[] stars = new byte[halfStars.length];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = (byte) halfStars[i];
    }
    return new MovieRatings(users, stars);
  }

  @Test
  void likes_are_counted_by_film_and_by_user_and_mild_ratings_are_halves_of_one() {
    assertEquals(4, index.users());
    assertEquals(3, index.movies());
    assertArrayEquals(
        new int[] {1, 3, 1}, new int[] {index.likes(0), index.likes(1), index.likes(2)});
    assertEquals(1.5, index.weightedLikes(0));
    assertEquals(3, index.weightedLikes(1));
    assertArrayEquals(new int[] {0, 1, 2, 2}, IntStream.range(0, 4).map(index::activity).toArray());
  }

  /** Users 2, 3, 0 and 1 like 0, 1, 2 and 2 films; films 1, 0 and 2 have 3, 2 and 2 raters. */
  @Test
  void users_are_in_order_of_what_they_like_and_films_in_that_of_their_raters() {
    assertArrayEquals(new int[] {2, 3, 0, 1}, IntStream.range(0, 4).map(index::numberOf).toArray());
    assertArrayEquals(new int[] {2, 3, 0, 1}, IntStream.range(0, 4).map(index::userOf).toArray());
    assertArrayEquals(new int[] {1, 0, 2}, IntStream.range(0, 3).map(index::placeOf).toArray());
    assertEquals(2, index.mostActivity());
  }

  @Test
  void the_users_of_a_film_and_the_films_of_a_user_lie_together_with_their_ratings() {
    assertArrayEquals(new int[] {0, 2, 5, 7}, index.byMovie().starts());
    assertEquals("1:6 2:8, 1:8 2:10 3:9, 2:7 3:8", text(index.byMovie()));
    assertEquals(", 0:8 1:6, 0:10 1:8 2:7, 0:9 2:8", text(index.byUser()));
  }

  private static String text(PackedRatings ratings) {
    return IntStream.range(0, ratings.starts().length - 1)
        .mapToObj(
            row ->
                IntStream.range(ratings.starts()[row], ratings.starts()[row + 1])
                    .map(at -> ratings.entries()[at])
                    .mapToObj(
                        entry -> PackedRatings.column(entry) + ":" + PackedRatings.halfStars(entry))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(", "));
  }

  private static String text(UserRows ratings) {
    double[] itself = IntStream.range(0, PackedRatings.RATINGS).asDoubleStream().toArray();
    return IntStream.range(0, ratings.users())
        .mapToObj(
            user -> {
              double[] halfStars = new double[3];
              ratings.addTo(halfStars, user, itself);
              return IntStream.range(0, 3)
                  .filter(place -> halfStars[place] > 0)
                  .mapToObj(place -> place + ":" + (int) halfStars[place])
                  .collect(Collectors.joining(" "));
            })
        .collect(Collectors.joining(", "));
  }

  /** Film 1 is liked by users 0, 1 and 3; of them 0 likes film 0, and 1 likes film 2. */
  @Test
  void both_like_counts_users_for_whom_both_are_likes() {
    Likers likers = new Likers(3, index);
    assertEquals(1, likers.both(0, 0, 1));
    assertEquals(1, likers.both(1, 1, 0));
    assertEquals(1, likers.both(1, 1, 2));
    assertEquals(0, likers.both(0, 0, 2));
    assertEquals(3, likers.both(1, 1, 1));
  }

  @Test
  void a_user_s_level_is_that_of_the_rating_and_zero_without_one() {
    assertEquals(1.2, level(0, 1));
    assertEquals(1.1, level(1, 1));
    assertEquals(0.6, level(3, 0));
    assertEquals(0, level(1, 0));
    assertEquals(0, level(2, 1));
  }

  /** By the number of a user in the artifact, found among all users. */
  private double level(int number, int movie) {
    int[] everybody = IntStream.range(0, index.users()).toArray();
    return index.levels(everybody, movie)[index.userOf(number)];
  }

  /** The levels begin one star below the threshold and end two halves above it. */
  @ParameterizedTest
  @CsvSource({
    "8, 5, 0",
    "8, 6, 0.6",
    "8, 7, 0.75",
    "8, 8, 1",
    "8, 9, 1.1",
    "8, 10, 1.2",
    "6, 3, 0",
    "6, 4, 0.6",
    "6, 6, 1",
    "6, 8, 1.2",
    "6, 10, 1.2",
    "1, 0, 0.75",
    "1, 1, 1"
  })
  void a_rating_counts_by_its_distance_from_the_threshold(
      int threshold, int halfStars, double level) {
    assertEquals(level, new RatingsIndex(0, threshold, new MovieRatings[0]).level(halfStars));
  }

  @Test
  void what_is_out_of_range_is_refused() {
    assertDoesNotThrow(() -> one(new int[] {0, 1}, 6, 10));
    refused(new int[] {0, 1}, 5, 10);
    refused(new int[] {0, 1}, 6, 11);
    refused(new int[] {0, 2}, 6, 10);
    refused(new int[] {1, 1}, 6, 10);
    refused(new int[] {-1, 1}, 6, 10);
    assertThrows(
        IllegalArgumentException.class, () -> new MovieRatings(new int[] {0}, new byte[] {8, 8}));
  }

  private static RatingsIndex one(int[] users, int... halfStars) {
    return new RatingsIndex(2, 8, new MovieRatings[] {rated(users, halfStars)});
  }

  private static void refused(int[] users, int... halfStars) {
    assertThrows(IllegalArgumentException.class, () -> one(users, halfStars));
  }

  @Test
  void ratings_that_are_not_lower_are_kept_with_their_users() {
    MovieRatings liked = rated(new int[] {1, 4, 5, 7}, 8, 6, 10, 7).atLeast(7);
    assertArrayEquals(new int[] {1, 5, 7}, liked.users());
    assertArrayEquals(new byte[] {8, 10, 7}, liked.halfStars());
    assertEquals(0, MovieRatings.NOBODY.atLeast(1).users().length);
  }
}
