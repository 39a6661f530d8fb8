package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopNTest {
  @Test
  void the_best_come_first_and_equals_by_index() {
    double[] scores = {1, 3, 2, 3, 0, 2};
    assertArrayEquals(new int[] {1, 3, 2}, TopN.select(scores, index -> true, 3));
  }

  @Test
  void films_that_score_nothing_are_never_chosen() {
    double[] scores = {0, -1, Double.NaN, 0.5};
    assertArrayEquals(new int[] {3}, TopN.select(scores, index -> true, 10));
  }

  @Test
  void films_that_are_not_allowed_leave_their_place_to_others() {
    double[] scores = {3, 2, 1};
    assertArrayEquals(new int[] {1, 2}, TopN.select(scores, index -> index != 0, 2));
  }

  @Test
  void it_equals_a_full_sort() {
    Random random = new Random(4);
    for (int round = 0; round < 200; round++) {
      int films = 50 + random.nextInt(2000);
      int steps = 10 + random.nextInt(1000);
      double[] scores = random.doubles(films).map(value -> Math.floor(value * steps)).toArray();
      int limit = 1 + random.nextInt(300);
      int every = 1 + random.nextInt(20);
      int[] sorted =
          IntStream.range(0, scores.length)
              .filter(index -> scores[index] > 0 && index % every == 0)
              .boxed()
              .sorted(
                  (a, b) ->
                      scores[a] != scores[b]
                          ? Double.compare(scores[b], scores[a])
                          : Integer.compare(a, b))
              .limit(limit)
              .mapToInt(Integer::intValue)
              .toArray();
      assertArrayEquals(sorted, TopN.select(scores, index -> index % every == 0, limit));
    }
  }

  @Test
  void a_limit_below_one_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> TopN.select(new double[1], index -> true, 0));
  }
}
