package triplefeature.serving.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import triplefeature.serving.model.Evaluation.Entry;
import triplefeature.serving.model.Evaluation.Figure;
import triplefeature.serving.recommend.Method;

/** The order of the methods as an evaluation has it. */
class EvaluationTest {
  private static Entry entry(String id, boolean method, double ndcg) {
    Figure figure = new Figure(ndcg, ndcg, ndcg);
    return new Entry(id, id, method, "", figure, figure, figure, figure, 0, 0, 0, 0, null, null);
  }

  private static Evaluation of(Entry... entries) {
    return new Evaluation(true, "", 1, 1, 1, 3, List.of(entries), List.of(), List.of(), List.of());
  }

  @Test
  void methods_come_as_measured_and_baselines_do_not_count() {
    Evaluation evaluation =
        of(
            entry("content", true, 0.1),
            entry("popularity", false, 0.4),
            entry("collaborative", true, 0.3),
            entry("cluster", true, 0.2));
    assertEquals(
        List.of(Method.COLLABORATIVE, Method.CLUSTER, Method.CONTENT),
        evaluation.methods().subList(0, 3));
    assertEquals(Method.COLLABORATIVE, evaluation.best());
    assertEquals(Optional.of(2), evaluation.rank(Method.CLUSTER));
    assertEquals(0.2, evaluation.of(Method.CLUSTER).orElseThrow().ndcg().mean());
  }

  @Test
  void a_method_that_was_not_measured_comes_last_and_has_no_rank() {
    Evaluation evaluation = of(entry("cluster", true, 0.2));
    assertEquals(
        List.of(Method.CLUSTER, Method.COLLABORATIVE, Method.CONTENT),
        evaluation.methods().subList(0, 3));
    assertEquals(Optional.empty(), evaluation.rank(Method.CONTENT));
    assertTrue(evaluation.ranks());
  }

  @Test
  void without_figures_collaborative_leads() {
    assertEquals(List.of(Method.values()), Evaluation.NONE.methods());
    assertEquals(Method.COLLABORATIVE, Evaluation.NONE.best());
    assertFalse(Evaluation.NONE.ranks());
  }
}
