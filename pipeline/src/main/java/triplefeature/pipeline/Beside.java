package triplefeature.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/**
 * Work beside other work, for what keeps a single core busy, as planning queries and reading a file
 * that cannot be split do; one thing after another in the order given.
 */
public final class Beside implements AutoCloseable {
  private final ExecutorService thread;

  /**
   * @param spark gives cores that become free to jobs of both sides in turn
   */
  public Beside(SparkSession spark) {
    thread =
        Executors.newSingleThreadExecutor(
            work -> {
              Thread thread = new Thread(() -> inPool(spark, work), "beside");
              thread.setDaemon(true);
              return thread;
            });
  }

  private static void inPool(SparkSession spark, Runnable work) {
    spark.sparkContext().setLocalProperty("spark.scheduler.pool", "beside");
    work.run();
  }

  /**
   * @return waits for the result; what fails there fails where it is asked for
   */
  public <T> Supplier<T> start(Supplier<T> work) {
    CompletableFuture<T> started = CompletableFuture.supplyAsync(work, thread);
    return () -> {
      try {
        return started.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException failure ? failure : e;
      }
    };
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
