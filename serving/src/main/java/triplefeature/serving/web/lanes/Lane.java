package triplefeature.serving.web.lanes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/**
 * Lets so many requests work at a time. A few others wait in their threads, the cheapest first; who
 * finds no place, or waits too long, is refused with 503 and when to come again. Thread-safe.
 */
public final class Lane {
  /**
   * How much later a request is taken for having come than it did, by what its work takes. Large,
   * so that a dear request lets cheap ones pass, and finite, so that its turn comes.
   */
  private static final int YIELD = 40;

  private final String name;
  private final int workers;
  private final int places;
  private final long patienceNanos;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Waiter> waiting = new ArrayList<>();
  private int inside;
  private int largeInside;
  private int working;
  private int largeWorking;
  private Counts counts = new Counts(0, 0, 0);

  /**
   * What became of the requests so far.
   *
   * @param admitted answered without a wait
   * @param queued answered after one
   */
  public record Counts(long admitted, long queued, long refused) {}

  /**
   * @param name for metrics
   * @param workers requests that work at a time
   * @param places requests that may wait besides
   * @param patience how long one may wait
   */
  Lane(String name, int workers, int places, Duration patience) {
    this.name = name;
    this.workers = workers;
    this.places = places;
    this.patienceNanos = patience.toNanos();
  }

  public String name() {
    return name;
  }

  /** Most requests that are inside at a time, each in a thread. */
  public int threads() {
    return workers + places;
  }

  public Counts counts() {
    lock.lock();
    try {
      return counts;
    } finally {
      lock.unlock();
    }
  }

  /** Requests that wait now. */
  public int waiting() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Returns when the caller may work.
   *
   * @param large whether much is asked for; such requests have only half of the lane, and of those
   *     who work
   * @return to be closed when the work is done
   * @throws ProblemException 503 {@code overloaded}
   */
  public Pass enter(boolean large) {
    lock.lock();
    try {
      if (inside == threads() || (large && largeInside >= (threads() + 1) / 2)) {
        throw refused();
      }
      inside++;
      largeInside += large ? 1 : 0;
      Pass pass = new Pass(large);
      pass.await(0);
      return pass;
    } finally {
      lock.unlock();
    }
  }

  private ProblemException refused() {
    counts = new Counts(counts.admitted, counts.queued, counts.refused + 1);
    return new ProblemException(Problem.OVERLOADED);
  }

  /** Lets those work for whom there is room, the cheapest first. */
  private void letWork() {
    while (working < workers) {
      Waiter next = null;
      for (Waiter each : waiting) {
        boolean hasRoom = !each.large || largeWorking < (workers + 1) / 2;
        next = hasRoom && (next == null || each.order - next.order < 0) ? each : next;
      }
      if (next == null) {
        return;
      }
      waiting.remove(next);
      working++;
      largeWorking += next.large ? 1 : 0;
      next.mayWork = true;
      next.turn.signal();
    }
  }

  /** A request that is inside. Belongs to one thread. */
  public final class Pass implements AutoCloseable {
    private final long came = System.nanoTime();
    private final boolean large;
    private boolean works;
    private boolean waited;

    private Pass(boolean large) {
      this.large = large;
    }

    /**
     * Says what is left to do, now that it is known; lets others go first that are cheaper.
     *
     * @param nanos time that the work takes, about
     * @throws ProblemException 503 {@code overloaded}
     */
    public void costs(long nanos) {
      lock.lock();
      try {
        stopWork();
        await(nanos);
      } finally {
        lock.unlock();
      }
    }

    private void stopWork() {
      works = false;
      working--;
      largeWorking -= large ? 1 : 0;
    }

    private long order(long nanos) {
      return came + YIELD * nanos;
    }

    private void await(long nanos) {
      Waiter waiter = new Waiter(order(nanos), large, lock.newCondition());
      waiting.add(waiter);
      letWork();
      waited |= !waiter.mayWork;
      long left = patienceNanos - (System.nanoTime() - came);
      try {
        while (!waiter.mayWork && left > 0) {
          left = waiter.turn.awaitNanos(left);
        }
      } catch (InterruptedException e) {
        // The server is stopping; who was let in just now may still work.
        Thread.currentThread().interrupt();
      }
      works = waiter.mayWork;
      if (!works) {
        waiting.remove(waiter);
        leave();
        throw refused();
      }
    }

    private void leave() {
      inside--;
      largeInside -= large ? 1 : 0;
    }

    /** Without effect for one that was refused. */
    @Override
    public void close() {
      lock.lock();
      try {
        if (works) {
          stopWork();
          leave();
          letWork();
          counts =
              new Counts(
                  counts.admitted + (waited ? 0 : 1),
                  counts.queued + (waited ? 1 : 0),
                  counts.refused);
        }
      } finally {
        lock.unlock();
      }
    }
  }

  private static final class Waiter {
    private final long order;
    private final boolean large;
    private final Condition turn;
    private boolean mayWork;

    Waiter(long order, boolean large, Condition turn) {
      this.order = order;
      this.large = large;
      this.turn = turn;
    }
  }
}
