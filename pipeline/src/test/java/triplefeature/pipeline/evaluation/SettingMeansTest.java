package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which setting is chosen. */
class SettingMeansTest {
  private static final double EXACT = 1e-12;

  private static BasketResult result(int setting, double ndcg, double tail, double weighed) {
    return new BasketResult(0, setting, ndcg, tail, weighed, 0, 0, 1, 0, 0, 0, 0, new int[0]);
  }

  private static int best(BasketResult... results) {
    return SettingMeans.best(SettingMeans.bySetting(List.of(results)));
  }

  @Test
  void the_mean_of_the_three_decides() {
    // (0.400 + 0.1 + 0.1) / 3 = 0.2; (0.398 + 0.2 + 0.1) / 3 = 0.2327.
    assertEquals(1, best(result(0, 0.4, 0.1, 0.1), result(1, 0.398, 0.2, 0.1)));
    assertEquals(1, best(result(0, 0.4, 0.1, 0.1), result(1, 0.398, 0.1, 0.2)));
  }

  @Test
  void a_setting_that_loses_too_much_ndcg_is_not_chosen_however_good_its_mean() {
    // 0.006 lower, and 0.004 lower.
    assertEquals(0, best(result(0, 0.4, 0.1, 0.1), result(1, 0.394, 0.9, 0.9)));
    assertEquals(1, best(result(0, 0.4, 0.1, 0.1), result(1, 0.396, 0.9, 0.9)));
  }

  @Test
  void the_condition_asks_for_the_highest_of_all_settings_wherever_it_stands() {
    assertEquals(
        2, best(result(0, 0.394, 0.9, 0.9), result(1, 0.4, 0.1, 0.1), result(2, 0.396, 0.2, 0.2)));
  }

  @Test
  void ties_go_to_the_earlier_setting() {
    assertEquals(3, best(result(7, 0.4, 0.1, 0.1), result(3, 0.4, 0.1, 0.1)));
  }

  @Test
  void users_without_a_tail_target_count_only_for_the_others() {
    List<BasketResult> results = new ArrayList<>();
    results.add(result(0, 0.4, 0.3, 0.2));
    results.add(result(0, 0.2, Double.NaN, 0.4));
    Map<Integer, SettingMeans> means = SettingMeans.bySetting(results);
    // (0.4 + 0.2) / 2, 0.3, (0.2 + 0.4) / 2: each 0.3.
    assertEquals(0.3, means.get(0).ndcg(), EXACT);
    assertEquals(0.3, means.get(0).tailNdcg(), EXACT);
    assertEquals(0.3, means.get(0).weighedNdcg(), EXACT);
    assertEquals(0.3, means.get(0).objective(), EXACT);
  }
}
