package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;

class ListMetricsTest {
  private static final double EXACT = 1e-12;

  @Test
  void the_most_liked_of_a_list_are_counted() {
    BitSet top = new BitSet();
    top.set(3);
    top.set(5);
    assertEquals(2, ListMetrics.among(top, new int[] {5, 1, 3, 9}));
    assertEquals(0, ListMetrics.among(top, new int[0]));
  }

  @Test
  void the_tail_keeps_half_of_the_liked_films_however_few_there_are() {
    // Films 0 to 4 have 1, 3, 2, 0 and 1 likes: four are liked, so two at most are the head.
    TrainingData training =
        EvaluationSamples.everybodyTrains(new int[][] {{0}, {0, 1, 2}, {0, 1}, {}, {2}}, 3);
    assertEquals("{1, 2}", ListMetrics.head(training, 200).toString());
    assertEquals("{1}", ListMetrics.head(training, 1).toString());
    assertEquals("{0, 1, 2}", ListMetrics.mostLiked(training, 3).toString());
    assertEquals(
        "{}",
        ListMetrics.head(EvaluationSamples.everybodyTrains(new int[][] {{}, {}}, 1), 200)
            .toString());
  }

  @Test
  void films_of_one_series_count_once_and_films_of_none_each() {
    Movie film = Movie.of(1, "Film", 2000, List.of());
    int[] series =
        ListMetrics.series(
            List.of(film.inSeries("A"), film.inSeries("A"), film.inSeries("A"), film, film));
    assertArrayEquals(new int[] {0, 0, 0, 3, 4}, series);
    // Five films, three series or single films.
    assertEquals(
        5.0 / 3, ListMetrics.filmsPerSeries(new int[] {0, 3, 1, 4, 2}, i -> series[i]), EXACT);
    assertEquals(1, ListMetrics.filmsPerSeries(new int[] {1, 3, 4}, i -> series[i]), EXACT);
    assertTrue(Double.isNaN(ListMetrics.filmsPerSeries(new int[0], i -> series[i])));
  }

  @Test
  void diversity_is_the_mean_distance_over_pairs() {
    // Pairs (1,2), (1,3), (2,3) at distances 0, 1 and 0.5: mean 0.5.
    double[][] distances = {{0, 0, 0, 0}, {0, 0, 0, 1}, {0, 0, 0, 0.5}, {0, 1, 0.5, 0}};
    assertEquals(
        0.5,
        ListMetrics.diversity(new int[] {1, 2, 3}, (left, right) -> distances[left][right]),
        EXACT);
    assertEquals(0, ListMetrics.diversity(new int[] {1}, (left, right) -> 1), EXACT);
  }

  @Test
  void gini_is_zero_for_equals_and_near_one_for_a_single_film() {
    assertEquals(0, ListMetrics.gini(new long[] {3, 3, 3, 3}), EXACT);
    // One of four has all: (n - 1) / n.
    assertEquals(0.75, ListMetrics.gini(new long[] {0, 8, 0, 0}), EXACT);
    // 1, 3: (2*1 - 3)*1 + (2*2 - 3)*3 = -1 + 3 = 2; over 2 * 4.
    assertEquals(0.25, ListMetrics.gini(new long[] {3, 1}), EXACT);
    assertEquals(0, ListMetrics.gini(new long[] {0, 0}), EXACT);
  }
}
