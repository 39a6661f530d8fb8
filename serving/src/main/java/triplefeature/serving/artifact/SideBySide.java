package triplefeature.serving.artifact;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads files at the same time, on as many threads as there are cores. A task may wait for one that
 * was started before it, and for no other: so that one thread is enough.
 */
final class SideBySide implements AutoCloseable {
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          task -> {
            Thread thread = new Thread(task, "model-loader");
            thread.setDaemon(true);
            return thread;
          });

  /** Work that may find the model unfit. */
  interface Work<T> {
    T done() throws ModelException;
  }

  /** Work that was started. */
  record Task<T>(Future<T> future) {
    /**
     * The result, when it is there.
     *
     * @throws ModelException as the work itself
     */
    T get() throws ModelException {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while a model was loaded", e);
      } catch (ExecutionException e) {
        throw rethrown(e);
      }
    }

    private static ModelException rethrown(ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof ModelException refusal) {
        return refusal;
      }
      if (cause instanceof RuntimeException failure) {
        throw failure;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failed);
    }
  }

  <T> Task<T> start(Work<T> work) {
    return new Task<>(threads.submit(work::done));
  }

  /** Ends what is still at work. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
