package triplefeature.pipeline.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MadeOnceTest {
  private final AtomicInteger made = new AtomicInteger();

  private String make(String value) {
    made.incrementAndGet();
    return value;
  }

  @Test
  void what_many_threads_ask_for_at_a_time_is_made_once() throws Exception {
    MadeOnce<Integer, String> values = new MadeOnce<>(2);
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      answers.add(
          threads.submit(
              () -> {
                go.await();
                return values.get(7, () -> make("seven"));
              }));
    }
    go.countDown();
    for (Future<String> answer : answers) {
      assertEquals("seven", answer.get(30, TimeUnit.SECONDS));
    }
    threads.shutdown();
    assertEquals(1, made.get());
  }

  @Test
  void who_wants_another_value_does_not_wait() throws Exception {
    MadeOnce<Integer, String> values = new MadeOnce<>(2);
    CountDownLatch other = new CountDownLatch(1);
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Future<Boolean> slow =
        thread.submit(() -> values.get(1, () -> "" + waited(other)).equals("true"));
    assertEquals("two", values.get(2, () -> make("two")));
    other.countDown();
    assertTrue(slow.get(60, TimeUnit.SECONDS));
    thread.shutdown();
  }

  private static boolean waited(CountDownLatch latch) {
    try {
      return latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_values_asked_for_last_are_kept_and_no_others() {
    MadeOnce<Integer, String> values = new MadeOnce<>(2);
    for (int key : new int[] {1, 2, 1, 3}) {
      values.get(key, () -> make("" + key));
    }
    // 2 was asked for longest ago and had to go for 3.
    assertEquals(3, made.get());
    values.get(1, () -> make("again"));
    values.get(3, () -> make("again"));
    assertEquals(3, made.get());
    assertEquals("again", values.get(2, () -> make("again")));
  }
}
