package triplefeature.serving.web.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import triplefeature.serving.web.http.ProblemException;

/** Who works, who waits, who is refused. */
@Timeout(30)
class LaneTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final ExecutorService others = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    others.shutdownNow();
  }

  private static void awaitWaiting(Lane lane, int waiting) throws InterruptedException {
    while (lane.waiting() != waiting) {
      Thread.sleep(1);
    }
  }

  private static void assertRefused(Lane lane, boolean large) {
    ProblemException refused = assertThrows(ProblemException.class, () -> lane.enter(large));
    assertEquals(503, refused.problem().status());
    assertEquals("1", refused.problem().headers().get("Retry-After"));
  }

  @Test
  void who_finds_neither_work_nor_a_place_is_refused_at_once() throws Exception {
    Lane lane = new Lane("test", 1, 1, LONG);
    Lane.Pass working = lane.enter(false);
    Future<Lane.Pass> second = others.submit(() -> lane.enter(false));
    awaitWaiting(lane, 1);
    assertRefused(lane, false);
    working.close();
    second.get().close();
    lane.enter(false).close();
    assertEquals(new Lane.Counts(2, 1, 1), lane.counts());
  }

  @Test
  void who_waits_too_long_is_refused_and_leaves_its_place() {
    Lane lane = new Lane("test", 1, 1, Duration.ofMillis(30));
    try (Lane.Pass working = lane.enter(false)) {
      assertRefused(lane, false);
      assertRefused(lane, false);
      working.costs(1);
    }
    assertEquals(0, lane.waiting());
    lane.enter(false).close();
    assertEquals(new Lane.Counts(2, 0, 2), lane.counts());
  }

  @Test
  void large_requests_leave_half_of_the_lane_to_others() throws Exception {
    // One works and three wait: two of the four may be large.
    Lane lane = new Lane("test", 1, 3, LONG);
    Lane.Pass large = lane.enter(true);
    Future<Lane.Pass> second = others.submit(() -> lane.enter(true));
    awaitWaiting(lane, 1);
    assertRefused(lane, true);
    Future<Lane.Pass> small = others.submit(() -> lane.enter(false));
    awaitWaiting(lane, 2);
    large.close();
    second.get().close();
    small.get().close();
    lane.enter(true).close();
  }

  @Test
  void large_requests_leave_half_of_the_work_to_others() throws Exception {
    Lane lane = new Lane("test", 2, 4, LONG);
    Lane.Pass large = lane.enter(true);
    Future<Lane.Pass> second = others.submit(() -> lane.enter(true));
    awaitWaiting(lane, 1);
    // There is work left for one that is not large, though a large one came before.
    lane.enter(false).close();
    assertEquals(1, lane.waiting());
    large.close();
    second.get().close();
    assertEquals(new Lane.Counts(2, 1, 0), lane.counts());
  }

  @Test
  void the_cheapest_of_those_who_wait_goes_first() throws Exception {
    Lane lane = new Lane("test", 1, 3, LONG);
    List<Long> order = Collections.synchronizedList(new ArrayList<>());
    Lane.Pass working = lane.enter(false);
    List<Future<?>> all = new ArrayList<>();
    // Each comes while the first works, enters in its turn, and then says what it costs. Seconds
    // apart, so that it does not matter how long this machine takes to let them come.
    for (long seconds : new long[] {30, 20, 10}) {
      all.add(
          others.submit(
              () -> {
                try (Lane.Pass pass = lane.enter(false)) {
                  pass.costs(seconds * 1_000_000_000L);
                  order.add(seconds);
                }
              }));
      awaitWaiting(lane, all.size());
    }
    working.close();
    for (Future<?> each : all) {
      each.get();
    }
    assertEquals(List.of(10L, 20L, 30L), order);
  }
}
