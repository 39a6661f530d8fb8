package triplefeature.pipeline.cleaning.ratings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UserSortTest {
  /** Few ratings and many, of few users and of as many as can be told apart. */
  @Test
  void ratings_come_in_order_of_user() {
    Random random = new Random(3);
    for (int users : new int[] {1, 300, 270_000, PackedRating.MOST_USERS}) {
      for (int size : new int[] {0, 1, 255, 256, 5_000}) {
        long[] ratings =
            random
                .ints(size)
                .mapToLong(
                    time -> PackedRating.of(random.nextInt(users), time, (byte) (1 + (time & 7))))
                .toArray();
        long[] expected = ratings.clone();
        Arrays.sort(expected);
        long[] sorted = UserSort.byUser(ratings);
        assertArrayEquals(
            Arrays.stream(expected).map(PackedRating::user).toArray(),
            Arrays.stream(sorted).map(PackedRating::user).toArray());
        Arrays.sort(sorted);
        assertArrayEquals(expected, sorted, "the same ratings");
      }
    }
  }
}
