package triplefeature.serving.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class SettlingTest {
  /** How many rates are waited for. */
  private static int waitedFor(IntToDoubleFunction rate) {
    Settling settling = new Settling();
    int second = 0;
    while (!settling.isOver()) {
      settling.add(rate.applyAsDouble(second++));
    }
    return second;
  }

  @Test
  void a_rate_that_grows_is_waited_for() {
    // 1,000 more each second up to 13,000 in the thirteenth, then the same.
    assertEquals(13 + Settling.STEADY, waitedFor(second -> 1000 * Math.min(13.0, second + 1.0)));
  }

  @Test
  void a_slow_second_and_little_more_than_before_do_not_count_as_growth() {
    assertEquals(1 + Settling.STEADY, waitedFor(second -> second == 2 ? 500 : 1000 + 4.0 * second));
  }

  @Test
  void patience_ends() {
    assertEquals(Settling.PATIENCE, waitedFor(second -> Math.pow(1.1, second)));
  }

  @Test
  void a_server_that_answers_nothing_is_given_up() {
    assertEquals(Settling.STEADY, waitedFor(second -> 0));
  }
}
