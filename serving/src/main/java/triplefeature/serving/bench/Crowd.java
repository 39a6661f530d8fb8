package triplefeature.serving.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Threads that each send one request after the other, with the JDK's own client. */
final class Crowd {
  private Crowd() {}

  /**
   * Asks paths in turn, from the first again after the last.
   *
   * @param goesOn whether the request of a number, counted from 0, is still sent
   * @return how many were answered with status 200
   * @throws IOException if one of the threads fails
   */
  static long answered(ServerUnderTest server, List<String> paths, int threads, IntPredicate goesOn)
      throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicLong answered = new AtomicLong();
    Callable<Void> client =
        () -> {
          for (int i = next.getAndIncrement(); goesOn.test(i); i = next.getAndIncrement()) {
            int status = server.status(paths.get(Math.floorMod(i, paths.size())));
            answered.addAndGet(status == 200 ? 1 : 0);
          }
          return null;
        };
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      for (Future<Void> each :
          pool.invokeAll(IntStream.range(0, threads).mapToObj(i -> client).toList())) {
        each.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("a client failed", e);
    } finally {
      pool.shutdownNow();
    }
    return answered.get();
  }
}
