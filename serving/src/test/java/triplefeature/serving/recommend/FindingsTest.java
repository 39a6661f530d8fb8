package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private record Text(int number) implements Findings.Key<String> {}

  private record Number(int number) implements Findings.Key<Integer> {}

  private record Scores() implements Findings.Key<BasketScores> {}

  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void what_is_asked_for_by_equal_keys_is_found_once() {
    Findings findings = new Findings(Basket.of(3));
    String first = findings.once(new Text(1), () -> "found " + asked.incrementAndGet());
    assertSame(first, findings.once(new Text(1), () -> "found " + asked.incrementAndGet()));
    assertEquals("found 2", findings.once(new Text(2), () -> "found " + asked.incrementAndGet()));
    // Of another kind, whatever its number.
    assertEquals(3, findings.once(new Number(1), asked::incrementAndGet));
    assertEquals(Basket.of(3), findings.basket());
  }

  @Test
  void what_finds_something_may_ask_for_something_else() {
    Findings findings = new Findings(Basket.of(3));
    String both =
        findings.once(
            new Text(1), () -> "with " + findings.once(new Number(2), asked::incrementAndGet));
    assertEquals("with 1", both);
    assertEquals(1, findings.once(new Number(2), asked::incrementAndGet));
  }

  @Test
  void scores_are_closed_with_the_findings_that_hold_them() {
    AtomicInteger closed = new AtomicInteger();
    BasketScores.Contributions none =
        new BasketScores.Contributions() {
          @Override
          public double[][] to(int... movies) {
            return new double[movies.length][1];
          }

          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    Basket basket = Basket.of(0);
    try (Findings findings = new Findings(basket)) {
      findings.once(
          new Scores(),
          () ->
              new BasketScores(
                  Films.plain(1),
                  basket,
                  new double[1],
                  none,
                  (position, movie) -> Reason.Bare.NOTHING_SHARED));
      assertEquals(0, closed.get());
    }
    assertEquals(1, closed.get());
  }
}
