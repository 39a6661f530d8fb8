package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.evaluation.baseline.Baselines;

class EvaluationSettingsTest {
  @Test
  void whoever_asks_for_all_baselines_gets_more_sizes_of_baskets() {
    assertEquals(List.of(1, 5), new EvaluationSettings(100, Baselines.CHEAP, 1).basketSizes());
    assertEquals(
        List.of(1, 2, 3, 5, 8), new EvaluationSettings(100, Baselines.ALL, 1).basketSizes());
  }
}
