package triplefeature.serving.web.browser;

import java.util.List;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.Evaluation.Comparison;
import triplefeature.serving.model.Evaluation.Entry;
import triplefeature.serving.model.Evaluation.Figure;

/** Invented figures in the shape of a real evaluation: what matters here is how they are shown. */
public final class SampleEvaluation {
  public static final Evaluation FIGURES =
      new Evaluation(
          true,
          "Five folds by user: each user is tested once.",
          42,
          400,
          1200,
          3,
          List.of(
              entry("collaborative", "People like you", true, 0.43),
              entry("popularity", "Popularity", false, 0.34),
              entry("content", "Similar films", true, 0.22),
              entry("cluster", "Same mix of genres", true, 0.18),
              entry("original-ratio", "The original’s ratio", false, 0.03)),
          List.of(),
          List.of(),
          List.of("These figures are invented for a test of the page."));

  private SampleEvaluation() {}

  private static Entry entry(String id, String label, boolean method, double ndcg) {
    Comparison gain =
        method ? new Comparison("popularity", ndcg - 0.34, ndcg - 0.36, ndcg - 0.32, 0.0004) : null;
    return new Entry(
        id,
        label,
        method,
        "as tuned",
        around(ndcg),
        around(ndcg / 2),
        around(ndcg / 4),
        10 * ndcg,
        1234,
        0.25,
        1.5,
        around(ndcg * 0.9),
        around(Math.min(0.95, ndcg * 2)),
        0.12,
        0.9,
        3.1,
        0.7,
        gain,
        gain,
        gain);
  }

  private static Figure around(double mean) {
    return new Figure(mean, Math.max(0, mean - 0.02), mean + 0.02);
  }
}
