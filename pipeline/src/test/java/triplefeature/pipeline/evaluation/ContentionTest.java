package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Settings with NDCG@10, tail and weighed of their own on each of some baskets. */
class ContentionTest {
  private static final int[] THREE = {0, 1, 2};

  @Test
  void a_setting_that_is_behind_on_every_basket_is_given_up() {
    // 0.5 against 0.49 and 0.3 on each: no doubt about either.
    assertArrayEquals(new int[] {0}, left(30, basket -> new double[] {0.5, 0.49, 0.3}));
  }

  @Test
  void one_that_is_behind_on_average_but_not_surely_stays() {
    // The second gains 0.1 on 14 baskets and loses 0.1 on 16: 0.007 behind, in doubt by 0.018.
    assertArrayEquals(
        new int[] {0, 1}, left(30, basket -> new double[] {0.5, basket < 14 ? 0.6 : 0.4, 0.1}));
  }

  @Test
  void few_baskets_say_nothing_surely() {
    assertArrayEquals(THREE, left(19, basket -> new double[] {0.5, 0.49, 0.3}));
  }

  @Test
  void what_may_win_on_one_split_stays_for_all() {
    List<List<BasketResult>> splits =
        List.of(
            results(30, basket -> new double[] {0.5, 0.1, 0.3}),
            results(30, basket -> new double[] {0.1, 0.5, 0.3}));
    // On both together all have 0.3, and the third may win, too.
    assertArrayEquals(THREE, new Contention(splits).left(THREE));
  }

  @Test
  void the_most_hits_stay_even_where_the_objective_is_lost_for_they_say_who_may_be_chosen() {
    List<BasketResult> results = new ArrayList<>();
    for (int basket = 0; basket < 30; basket++) {
      // Overall 0.201, 0.3 and 0.2; of the second no more than 0.005 of NDCG@10 is lost.
      results.add(result(0, 0.503, 0.1, 0));
      results.add(result(1, 0.5, 0.4, 0));
      results.add(result(2, 0.5, 0.1, 0));
    }
    assertArrayEquals(new int[] {0, 1}, new Contention(List.of(results)).left(THREE));
  }

  @Test
  void no_results_leave_nothing_to_choose_from() {
    assertArrayEquals(new int[0], new Contention(List.of(List.of())).left(THREE));
  }

  /** The figure of every setting on a basket. */
  private interface Figures {
    double[] of(int basket);
  }

  private static int[] left(int baskets, Figures figures) {
    return new Contention(List.of(results(baskets, figures))).left(THREE);
  }

  private static List<BasketResult> results(int baskets, Figures figures) {
    List<BasketResult> results = new ArrayList<>();
    for (int setting = 0; setting < THREE.length; setting++) {
      for (int basket = 0; basket < baskets; basket++) {
        double figure = figures.of(basket)[setting];
        results.add(result(setting, figure, figure, figure));
      }
    }
    return results;
  }

  private static BasketResult result(int setting, double ndcg, double tail, double weighed) {
    return new BasketResult(0, setting, ndcg, tail, weighed, 0, 0, 1, 0, 0, 0, 0, new int[0]);
  }
}
