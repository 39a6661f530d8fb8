package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.evaluation.baseline.Baselines;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Findings;

/** What contenders share of a basket changes none of their lists. */
class SharedFindingsTest {
  private static final int USERS = 60;
  private static final TrainingData TRAINING =
      new TrainingData(TinyCommunity.of(USERS, 5), UserSplit.of(USERS).get(1), 0);

  /** ALS learns with Apache Spark. */
  private static List<Contender> contenders() {
    List<Contender> contenders = new ArrayList<>(ProductMethods.all());
    contenders.add(new ListContender(ProductMethods.TOGETHER.grid().subList(4, 5)));
    Baselines.ALL.contenders().stream()
        .filter(contender -> !contender.id().equals("als"))
        .forEach(contenders::add);
    return contenders;
  }

  @Test
  void a_list_is_the_same_whatever_was_asked_of_its_basket_before() {
    int lists = 0;
    for (Basket basket : List.of(Basket.of(0, 4, 9), Basket.of(17), Basket.of(58, 3))) {
      try (Findings shared = new Findings(basket)) {
        for (Contender contender : contenders()) {
          Contender.Fitted fitted = contender.fit(TRAINING);
          for (int setting = 0; setting < contender.settings(); setting++) {
            Contender.Ranker ranker = fitted.with(setting);
            assertArrayEquals(
                ranker.rank(basket, movie -> true, TinyCommunity.FILMS),
                ranker.of(shared).best(movie -> true, TinyCommunity.FILMS),
                contender.id() + ", " + contender.describe(setting));
            lists++;
          }
        }
      }
    }
    assertTrue(lists > 3 * 100, lists + " lists");
  }

  @Test
  void only_what_learns_much_runs_one_setting_at_a_time() {
    List<Contender> all = contenders();
    List<Entrant> entrants = new ArrayList<>();
    int settings = 0;
    for (Contender contender : all) {
      int[] each = java.util.stream.IntStream.range(0, contender.settings()).toArray();
      entrants.add(Entrant.alike(contender, each, 2));
      settings += contender.learnsMuch() ? each.length : 0;
    }
    List<Heat> heats = Heat.of(entrants);
    // EASE has six settings, and nobody else learns much.
    assertEquals(6, settings);
    assertEquals(1 + settings, heats.size());
    assertEquals(all.size() - 1, heats.get(0).entrants().size());
    for (int setting = 0; setting < settings; setting++) {
      Heat heat = heats.get(1 + setting);
      assertEquals(List.of(all.size() - 1), heat.numbers());
      for (int[] one : heat.entrants().get(0).settings()) {
        assertEquals("[" + setting + "]", Arrays.toString(one));
      }
    }
  }
}
