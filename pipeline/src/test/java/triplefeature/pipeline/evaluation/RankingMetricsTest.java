package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RankingMetricsTest {
  private static final double EXACT = 1e-12;

  @Test
  void ndcg_discounts_by_the_logarithm_of_the_rank() {
    // Targets at ranks 1 and 3 of three targets:
    // (1/log2(2) + 1/log2(4)) / (1/log2(2) + 1/log2(3) + 1/log2(4)) = 1.5 / (1.5 + 0.6309297536)
    double expected = 1.5 / (1.5 + Math.log(2) / Math.log(3));
    assertEquals(expected, RankingMetrics.ndcg(new int[] {5, 9, 7, 8}, new int[] {1, 5, 7}), EXACT);
  }

  @Test
  void ndcg_is_one_when_ten_targets_fill_the_list_however_many_more_there_are() {
    int[] ten = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    int[] twelve = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    assertEquals(1, RankingMetrics.ndcg(ten, twelve), EXACT);
  }

  @Test
  void ndcg_is_zero_without_a_hit_and_for_an_empty_list() {
    assertEquals(0, RankingMetrics.ndcg(new int[] {1, 2}, new int[] {3}), EXACT);
    assertEquals(0, RankingMetrics.ndcg(new int[0], new int[] {3}), EXACT);
  }

  @Test
  void ndcg_says_nothing_of_a_user_without_a_target() {
    assertTrue(Double.isNaN(RankingMetrics.ndcg(new int[] {1}, new int[0])));
    assertTrue(Double.isNaN(RankingMetrics.recall(new int[] {1}, new int[0])));
  }

  @Test
  void weighed_ndcg_counts_a_hit_by_how_few_like_the_film() {
    // Films 0, 1 and 2 are liked by 3, 8 and 0: they gain 1/2, 1/3 and 1.
    double[] gains =
        RankingMetrics.gainsAgainstPopularity(
            EvaluationSamples.everybodyTrains(
                new int[][] {{0, 1, 2}, {0, 1, 2, 3, 4, 5, 6, 7}, {}}, 8));
    assertArrayEquals(new double[] {1.0 / 2, 1.0 / 3, 1}, gains, EXACT);
    int[] targets = {0, 1, 2};
    double second = Math.log(2) / Math.log(3);
    // Best first by gain: 1 * 1 + 1/2 * 0.6309 + 1/3 * 1/log2(4).
    double ideal = 1 + second / 2 + 0.5 / 3;
    assertEquals(1, weighed(new int[] {2, 0, 1}, targets, gains), EXACT);
    // The film that everybody likes at the top, the one that nobody likes missed.
    assertEquals((1.0 / 3 + second / 2) / ideal, weighed(new int[] {1, 0}, targets, gains), EXACT);
    // Plain NDCG prefers these two hits to the one hit on film 2, weighed NDCG does not: 0.65 >
    // 0.44.
    assertTrue(
        weighed(new int[] {2}, targets, gains) > weighed(new int[] {1, 0}, targets, gains)
            && RankingMetrics.ndcg(new int[] {2}, targets)
                < RankingMetrics.ndcg(new int[] {1, 0}, targets));
    assertTrue(Double.isNaN(weighed(new int[] {2}, new int[0], gains)));
  }

  private static double weighed(int[] ranked, int[] targets, double[] gains) {
    return RankingMetrics.ndcg(ranked, targets, movie -> gains[movie]);
  }

  @Test
  void a_hit_beyond_the_tenth_place_does_not_count() {
    int[] eleven = {10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 3};
    assertEquals(0, RankingMetrics.ndcg(eleven, new int[] {3}), EXACT);
    assertEquals(0, RankingMetrics.hits(eleven, new int[] {3}));
  }

  @Test
  void recall_divides_by_as_many_targets_as_a_list_can_hold() {
    assertEquals(0.5, RankingMetrics.recall(new int[] {1, 9}, new int[] {1, 2}), EXACT);
    int[] many = new int[20];
    for (int i = 0; i < many.length; i++) {
      many[i] = i;
    }
    // 1 hit of min(10, 20).
    assertEquals(0.1, RankingMetrics.recall(new int[] {4, 99}, many), EXACT);
  }
}
