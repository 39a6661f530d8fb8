package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void what_fails_ahead_fails_as_it_did_and_where_it_is_asked_for() {
    PipelineException failure = new PipelineException("no such folder");
    Supplier<String> started =
        Ahead.start(
            () -> {
              throw failure;
            });
    assertSame(failure, assertThrows(PipelineException.class, started::get));
  }

  @Test
  void it_runs_beside_whoever_began_it() {
    CountDownLatch asked = new CountDownLatch(1);
    Supplier<String> started =
        Ahead.start(
            () -> {
              try {
                asked.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return "done";
            });
    asked.countDown();
    assertEquals("done", started.get());
  }

  /** A file system that came with spark-submit is known to the loader of the main thread alone. */
  @Test
  void it_loads_classes_as_its_maker_does() throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[0], before)) {
      Thread.currentThread().setContextClassLoader(loader);
      assertSame(loader, Ahead.start(() -> Thread.currentThread().getContextClassLoader()).get());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
