package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.evaluation.baseline.Baselines;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.MethodSettings;
import triplefeature.serving.recommend.Method;

@Tag("spark")
class EvaluatorTest {
  private static final int USERS = 60;
  private static final MethodSettings DEFAULTS = MethodSettings.defaults(1_000);

  private static Evaluator.Outcome run(EvaluationData data) {
    return new Evaluator(
            SharedSpark.session(),
            data,
            new EvaluationSettings(USERS, Baselines.CHEAP, 42),
            DEFAULTS,
            line -> {})
        .run();
  }

  @Test
  void two_tastes_are_told_apart_and_the_run_repeats_exactly() {
    EvaluationData data = TinyCommunity.of(USERS, 9);
    Evaluator.Outcome outcome = run(data);
    Evaluation evaluation = outcome.evaluation();
    assertEquals(USERS, evaluation.users());
    assertEquals(3 * USERS, evaluation.baskets());
    double collaborative = ndcg(evaluation, Method.COLLABORATIVE.id());
    double popularity = ndcg(evaluation, "popularity-likes");
    // Half of what is popular is of the other taste.
    assertTrue(collaborative > 1.2 * popularity, collaborative + " against " + popularity);
    for (Method method : Method.values()) {
      assertEquals(evaluation.methods().indexOf(method) + 1, evaluation.rank(method).orElseThrow());
    }
    assertTrue(outcome.chosen().tuned());
    assertEquals(outcome, run(data));
  }

  @Test
  void users_with_too_few_likes_leave_nothing_to_evaluate() {
    byte[][] stars = new byte[TinyCommunity.FILMS][20];
    for (int user = 0; user < 20; user++) {
      stars[user][user] = 10;
    }
    Evaluator.Outcome outcome = run(TinyCommunity.of(stars));
    assertFalse(outcome.evaluation().evaluated());
    assertEquals(DEFAULTS, outcome.chosen());
  }

  private static double ndcg(Evaluation evaluation, String id) {
    List<Evaluation.Entry> found =
        evaluation.entries().stream().filter(entry -> entry.id().equals(id)).toList();
    assertEquals(1, found.size());
    return found.get(0).ndcg().mean();
  }
}
