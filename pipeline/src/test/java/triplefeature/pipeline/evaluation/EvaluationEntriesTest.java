package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.evaluation.baseline.Baselines;
import triplefeature.serving.model.Evaluation;

/** Results on test users as figures: four users, one basket each, a catalogue of eight films. */
class EvaluationEntriesTest {
  private static final double EXACT = 1e-12;
  private static final Contender LIKES = Baselines.CHEAP.contenders().get(0);
  private static final Contender VOTES = Baselines.CHEAP.contenders().get(1);

  /** The same for every user; lists hold the film of the user's number and film 7. */
  private static ContenderResult result(
      Contender contender, double ndcg, double weighed, double top) {
    List<BasketResult> results = new ArrayList<>();
    for (int user = 0; user < 4; user++) {
      int[] list = {user, 7};
      results.add(
          new BasketResult(
              user, 0, ndcg, 0.3, weighed, top, user / 10.0, 1 + user, 0, 0, 0, 0, list));
    }
    return new ContenderResult(contender, "", results);
  }

  private static List<Evaluation.Entry> entries() {
    return new EvaluationEntries(new Bootstrap(1), 8)
        .of(
            List.of(
                result(ProductMethods.CONTENT, 0.5, 0.1, 7),
                result(ProductMethods.COLLABORATIVE, 0.4, 0.3, 4),
                result(LIKES, 0.45, 0.1, 9),
                result(VOTES, 0.1, 0.2, 9)));
  }

  @Test
  void entries_come_by_the_mean_of_the_three_not_by_ndcg() {
    // (0.4 + 0.3 + 0.3) / 3 = 0.333, (0.5 + 0.3 + 0.1) / 3 = 0.3, 0.283, 0.2.
    assertEquals(
        List.of("collaborative", "content", LIKES.id(), VOTES.id()),
        entries().stream().map(Evaluation.Entry::id).toList());
    assertEquals(1.0 / 3, entries().get(0).objective(), EXACT);
  }

  @Test
  void each_gain_is_over_the_best_baseline_by_that_metric() {
    Evaluation.Entry entry = entries().get(0);
    assertNotNull(entry.ndcgGain());
    assertNotNull(entry.weighedGain());
    assertEquals(LIKES.id(), entry.ndcgGain().baseline());
    assertEquals(-0.05, entry.ndcgGain().difference(), EXACT);
    assertEquals(VOTES.id(), entry.weighedGain().baseline());
    assertEquals(0.1, entry.weighedGain().difference(), EXACT);
    // The smallest p, 2 of 2000, times two methods.
    assertEquals(0.002, entry.weighedGain().pValue(), EXACT);
    assertNull(entries().get(2).weighedGain());
  }

  @Test
  void what_the_lists_are_like_is_said() {
    Evaluation.Entry entry = entries().get(0);
    assertEquals(4, entry.topTwenty(), EXACT);
    // Films 0, 1, 2, 3 and 7, of 8.
    assertEquals(5, entry.differentFilms());
    assertEquals(5.0 / 8, entry.coverage(), EXACT);
    // (0 + 0.1 + 0.2 + 0.3) / 4
    assertEquals(0.15, entry.genreDeficit(), EXACT);
    // (1 + 2 + 3 + 4) / 4
    assertEquals(2.5, entry.filmsPerSeries(), EXACT);
  }

  @Test
  void a_size_has_both_figures() {
    Evaluation.SizeEntry size =
        new EvaluationEntries(new Bootstrap(1), 8)
            .ofSize(5, result(ProductMethods.CONTENT, 0.5, 0.1, 7));
    assertEquals("content", size.id());
    assertEquals(5, size.basketSize());
    assertEquals(0.5, size.ndcg().mean(), EXACT);
    // (0.5 + 0.3 + 0.1) / 3
    assertEquals(0.3, size.objective(), EXACT);
  }
}
