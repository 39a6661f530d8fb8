package triplefeature.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work on films beside that on ratings. The one is planning on a single core, mostly, and the other
 * keeps the cores busy that are left; neither waits for the other. One thing after another in the
 * order given.
 */
final class Beside implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "beside");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @return waits for the result; what fails there fails where it is asked for
   */
  <T> Supplier<T> start(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, thread)::join;
  }

  /** Ends what still runs, where something else has failed, and waits until it has. */
  @Override
  public void close() {
    thread.shutdownNow();
    try {
      if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("work beside the run does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
