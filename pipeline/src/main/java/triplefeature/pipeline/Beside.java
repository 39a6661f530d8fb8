package triplefeature.pipeline;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Work beside other work, for what keeps a single core busy, as planning queries and reading a file
 * that cannot be split do; {@value #AT_ONCE} things at a time, begun in the order given.
 */
public final class Beside implements AutoCloseable {
  private static final int AT_ONCE = 2;

  private static final AtomicInteger GROUPS = new AtomicInteger();

  private final String group = "beside-" + GROUPS.incrementAndGet();
  private final SparkContext context;
  private final ExecutorService threads;

  /**
   * @param spark gives cores that become free to jobs of both sides in turn
   */
  public Beside(SparkSession spark) {
    context = spark.sparkContext();
    threads =
        Executors.newFixedThreadPool(
            AT_ONCE,
            work -> {
              Thread thread = new Thread(() -> grouped(work), "beside");
              thread.setDaemon(true);
              return thread;
            });
  }

  private void grouped(Runnable work) {
    context.setLocalProperty("spark.scheduler.pool", "beside");
    context.setJobGroup(group, "beside the stages", false);
    work.run();
  }

  /**
   * @return waits for the result; what fails there fails where it is asked for
   */
  public <T> Supplier<T> start(Supplier<T> work) {
    CompletableFuture<T> started =
        CompletableFuture.supplyAsync(
            () -> {
              if (threads.isShutdown()) {
                throw new CancellationException("something else has failed");
              }
              return work.get();
            },
            threads);
    return Ahead.result(started);
  }

  /** Ends what still runs, where something else has failed, and waits until it has. */
  @Override
  public void close() {
    threads.shutdown();
    context.cancelJobGroupAndFutureJobs(group);
    try {
      if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("work beside the run does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
