package triplefeature.serving.web.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.web.http.ClientRate;

/** Tokens come back with time, and the table of clients stays small. */
class ClientLimitTest {
  private static final long SECOND = 1_000_000_000L;

  private long now;

  private ClientLimit limit(double perSecond) {
    return new ClientLimit(new ClientRate(perSecond, Optional.empty()), () -> now);
  }

  @Test
  void a_client_may_ask_ten_seconds_worth_at_once_and_then_its_rate() {
    ClientLimit limit = limit(0.5);
    for (int i = 0; i < 5; i++) {
      assertEquals(0, limit.secondsToWait("a"));
    }
    // Empty, and half a token a second: one in two seconds.
    assertEquals(2, limit.secondsToWait("a"));
    now += SECOND;
    assertEquals(1, limit.secondsToWait("a"));
    now += SECOND;
    assertEquals(0, limit.secondsToWait("a"));
    assertEquals(2, limit.secondsToWait("a"));
    // No more than five are kept, however long it was silent.
    now += 3600 * SECOND;
    for (int i = 0; i < 5; i++) {
      assertEquals(0, limit.secondsToWait("a"));
    }
    assertEquals(2, limit.secondsToWait("a"));
  }

  @Test
  void clients_do_not_share_a_bucket() {
    ClientLimit limit = limit(0.1);
    assertEquals(0, limit.secondsToWait("a"));
    assertEquals(10, limit.secondsToWait("a"));
    assertEquals(0, limit.secondsToWait("b"));
  }

  @Test
  void the_client_that_was_silent_longest_is_forgotten() {
    ClientLimit limit = limit(0.1);
    limit.secondsToWait("first");
    limit.secondsToWait("second");
    for (int i = 0; i < ClientLimit.MAX_CLIENTS - 2; i++) {
      limit.secondsToWait("client " + i);
    }
    assertEquals(10, limit.secondsToWait("first"));
    limit.secondsToWait("one more");
    assertEquals(ClientLimit.MAX_CLIENTS, limit.clients());
    assertEquals(10, limit.secondsToWait("first"));
    assertEquals(0, limit.secondsToWait("second"));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 0.09, 10_001, Double.NaN, Double.POSITIVE_INFINITY})
  void a_rate_out_of_range_is_refused(double perSecond) {
    assertThrows(IllegalArgumentException.class, () -> new ClientRate(perSecond, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X Forwarded", "X-Real-IP:", "a\nb"})
  void what_is_no_name_of_a_header_is_refused(String header) {
    assertThrows(IllegalArgumentException.class, () -> new ClientRate(1, Optional.of(header)));
  }
}
