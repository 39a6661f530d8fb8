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
    return entry(id, method, ndcg, ndcg, ndcg);
  }

  private static Entry entry(String id, boolean method, double ndcg, double tail, double weighed) {
    Figure none = figure(0);
    return new Entry(
        id,
        id,
        method,
        "",
        figure(ndcg),
        figure(tail),
        figure(weighed),
        0,
        0,
        0,
        1,
        none,
        none,
        0,
        0,
        0,
        0,
        null,
        null,
        null);
  }

  private static Figure figure(double mean) {
    return new Figure(mean, mean, mean);
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
  void hits_that_everybody_could_name_are_not_all_that_counts() {
    // (0.45 + 0.08 + 0.07) / 3 = 0.2; (0.44 + 0.12 + 0.1) / 3 = 0.22.
    Evaluation evaluation =
        of(entry("collaborative", true, 0.45, 0.08, 0.07), entry("content", true, 0.44, 0.12, 0.1));
    assertEquals(0.22, evaluation.of(Method.CONTENT).orElseThrow().objective(), 1e-12);
    assertEquals(Method.CONTENT, evaluation.best());
    assertEquals(Optional.of(2), evaluation.rank(Method.COLLABORATIVE));
  }

  @Test
  void a_method_that_was_not_measured_comes_last_and_has_no_rank() {
    Evaluation evaluation = of(entry("cluster", true, 0.2));
    assertEquals(
        List.of(Method.CLUSTER, Method.TOGETHER, Method.COLLABORATIVE),
        evaluation.methods().subList(0, 3));
    assertEquals(Optional.empty(), evaluation.rank(Method.CONTENT));
    assertTrue(evaluation.ranks());
  }

  @Test
  void without_figures_the_joint_method_leads() {
    assertEquals(List.of(Method.values()), Evaluation.NONE.methods());
    assertEquals(Method.TOGETHER, Evaluation.NONE.best());
    assertFalse(Evaluation.NONE.ranks());
  }
}
