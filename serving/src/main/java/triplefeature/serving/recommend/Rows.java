package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Rows of zeros to add up in, used again: a row that was in use a moment ago is still in fast
 * memory, a new one never is. There are as many as were in use at once. Thread-safe.
 */
public final class Rows {
  private final int length;
  private final Queue<double[]> free = new ConcurrentLinkedQueue<>();
  private final AtomicInteger taken = new AtomicInteger();

  public Rows(int length) {
    this.length = length;
  }

  /** A row of zeros, which is the caller's until it is given back, if ever. */
  public double[] take() {
    double[] row = takeUsed();
    Arrays.fill(row, 0);
    return row;
  }

  /** The same for who writes all of it: what stands in it is what was left there. */
  public double[] takeUsed() {
    taken.incrementAndGet();
    double[] row = free.poll();
    return row == null ? new double[length] : row;
  }

  /**
   * @param row taken here, not to be used any longer
   * @throws IllegalStateException if more come back than were taken, which would pile up
   */
  public void giveBack(double[] row) {
    if (taken.decrementAndGet() < 0) {
      throw new IllegalStateException("a row that was taken elsewhere, or given back twice");
    }
    free.offer(row);
  }
}
