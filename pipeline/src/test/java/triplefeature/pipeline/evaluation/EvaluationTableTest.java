package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.Evaluation.Comparison;
import triplefeature.serving.model.Evaluation.Entry;
import triplefeature.serving.model.Evaluation.Figure;

class EvaluationTableTest {
  private static final Entry BASELINE =
      entry("popularity-likes", "Popularity by likes", false, null);

  private static Entry entry(String id, String label, boolean method, Comparison gain) {
    return new Entry(
        id,
        label,
        method,
        "",
        new Figure(0.43, 0.41, 0.45),
        new Figure(0.2, 0.18, 0.22),
        new Figure(0.09, 0.08, 0.1),
        4.4,
        1245,
        0.26,
        1.25,
        new Figure(0.3, 0.3, 0.3),
        new Figure(0.8, 0.8, 0.8),
        0.123,
        0.9,
        3.1,
        0.7,
        null,
        null,
        gain);
  }

  private static Evaluation evaluation() {
    Comparison gain = new Comparison("popularity-likes", 0.02, 0.01, 0.03, 0.004);
    return new Evaluation(
        true,
        "",
        1,
        643,
        1929,
        3,
        List.of(entry("content", "Content", true, gain), BASELINE),
        List.of(
            new Evaluation.SizeEntry("content", 1, new Figure(0.3, 0.28, 0.32), 0.2),
            new Evaluation.SizeEntry("collaborative", 1, new Figure(0.4, 0.38, 0.42), 0.25)),
        List.of(BASELINE),
        List.of());
  }

  private static List<String> lines() {
    return EvaluationTable.of(evaluation()).lines().toList();
  }

  @Test
  void every_column_has_its_figure() {
    assertEquals(
        "| | overall | NDCG@10 | tail NDCG@10 | weighed NDCG@10 | top twenty in ten |"
            + " different films | genre deficit | films for each series | recall@10 | hit rate@10 | coverage |"
            + " Gini | novelty | diversity |",
        lines().get(2));
    assertEquals("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|", lines().get(3));
    // Overall: (0.43 + 0.2 + 0.09) / 3.
    assertEquals(
        "| **Content** | 0.240 | 0.430 [0.410, 0.450] | 0.200 [0.180, 0.220] |"
            + " 0.090 [0.080, 0.100]; +0.020, p 0.004 | 4.4 | 1,245 | 0.26 | 1.25 | 0.300 | 0.800 |"
            + " 12.3 % | 0.900 | 3.1 | 0.70 |",
        lines().get(4));
    assertTrue(lines().get(5).startsWith("| Popularity by likes | 0.240 |"), lines().get(5));
  }

  @Test
  void it_says_what_settings_were_chosen_by() {
    assertTrue(lines().get(0).startsWith("643 test users, 1,929 baskets of 3 films"));
    assertTrue(lines().get(0).contains("at most 0.005 of NDCG@10 below the highest"));
  }

  @Test
  void baskets_of_other_sizes_and_later_users_follow() {
    assertEquals(
        List.of(
            "Baskets of 1, collaborative: overall 0.250, NDCG@10 0.400 [0.380, 0.420]",
            "Baskets of 1, content: overall 0.200, NDCG@10 0.300 [0.280, 0.320]",
            "Users who came later, overall (NDCG@10): popularity-likes 0.240 (0.430)"),
        lines().subList(7, 10));
  }

  @Test
  void without_an_evaluation_there_is_no_table() {
    assertEquals("", EvaluationTable.of(Evaluation.NONE));
  }
}
