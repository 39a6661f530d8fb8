package triplefeature.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work begun before what comes next needs it. */
public final class Ahead {
  private Ahead() {}

  /**
   * Begins work that needs no Apache Spark, whose start leaves a core free.
   *
   * @return waits for the result; what fails there fails where it is asked for
   */
  static <T> Supplier<T> start(Supplier<T> work) {
    // A thread of its own, unlike those of a common pool, loads classes as its maker does: file
    // systems may come with spark-submit.
    CompletableFuture<T> started =
        CompletableFuture.supplyAsync(
            work,
            task -> {
              Thread thread = new Thread(task, "ahead");
              thread.setDaemon(true);
              thread.start();
            });
    return result(started);
  }

  /** Waits for what was started, and fails as it failed. */
  public static <T> Supplier<T> result(CompletableFuture<T> started) {
    return () -> {
      try {
        return started.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException failure ? failure : e;
      }
    };
  }
}
