package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import triplefeature.serving.model.Evaluation;

class BootstrapTest {
  @Test
  void holm_multiplies_the_smallest_by_the_number_of_tests_and_keeps_the_order() {
    // Sorted 0.01, 0.03, 0.04: 3 * 0.01, 2 * 0.03, max(0.06, 1 * 0.04).
    assertArrayEquals(
        new double[] {0.03, 0.06, 0.06}, Bootstrap.holm(List.of(0.01, 0.04, 0.03)), 1e-12);
    assertArrayEquals(new double[] {1, 1}, Bootstrap.holm(List.of(0.7, 0.9)), 1e-12);
  }

  @Test
  void an_interval_is_as_wide_as_the_standard_error_says() {
    double[] values = new double[400];
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(2);
    }
    Evaluation.Figure figure = new Bootstrap(5).mean(values);
    // 1.96 * sqrt(0.25 / 400) = 0.049 on either side.
    assertEquals(0.098, figure.high() - figure.low(), 0.01);
    assertTrue(figure.low() < figure.mean() && figure.mean() < figure.high());
    assertEquals(figure, new Bootstrap(5).mean(values));
  }

  @Test
  void users_without_a_value_do_not_count() {
    assertEquals(2, new Bootstrap(1).mean(new double[] {2, Double.NaN, 2}).mean());
  }

  @Test
  void a_difference_that_every_user_shows_is_as_significant_as_the_resamples_allow() {
    double[] theirs = {0.1, 0.2, 0.3, 0.4};
    double[] ours = {0.2, 0.3, 0.4, 0.5};
    Evaluation.Comparison gain = new Bootstrap(1).difference("other", ours, theirs);
    assertEquals(0.1, gain.difference(), 1e-12);
    assertEquals(2.0 / 2000, gain.pValue(), 1e-12);
    assertEquals(1, new Bootstrap(1).difference("other", theirs, theirs).pValue());
  }
}
