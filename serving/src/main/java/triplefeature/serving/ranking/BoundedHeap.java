package triplefeature.serving.ranking;

import java.util.Arrays;

/**
 * The best of many scored numbers, of films, names or users: a bounded heap with the worst on top.
 * Equal scores go to the lower number, so what is kept does not depend on the order of offers. Not
 * thread-safe.
 */
public final class BoundedHeap {
  private final double[] scores;
  private final int[] numbers;
  private int size;

  /**
   * @param limit how many to keep, at least 1
   */
  public BoundedHeap(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " must be at least 1");
    }
    scores = new double[limit];
    numbers = new int[limit];
  }

  /** Whether a number would be kept if it were offered now. */
  public boolean admits(double score, int number) {
    return size < numbers.length || isBefore(score, number, 0);
  }

  /**
   * Keeps a number if it is among the best so far.
   *
   * @param score not NaN
   */
  public void offer(double score, int number) {
    if (size == numbers.length) {
      if (isBefore(score, number, 0)) {
        sinkFromTop(score, number);
      }
      return;
    }
    int at = size++;
    while (at > 0 && !isBefore(score, number, (at - 1) / 2)) {
      put(at, scores[(at - 1) / 2], numbers[(at - 1) / 2]);
      at = (at - 1) / 2;
    }
    put(at, score, number);
  }

  /** The score of the worst that is kept; below all scores while there is room for more. */
  public double least() {
    return size < numbers.length ? Double.NEGATIVE_INFINITY : scores[0];
  }

  /** The numbers kept, the worst first and the others in no order. */
  public int[] kept() {
    return Arrays.copyOf(numbers, size);
  }

  /** The numbers kept, the best first; nothing is kept any longer. */
  public int[] drain() {
    int[] best = new int[size];
    while (size > 0) {
      best[--size] = numbers[0];
      sinkFromTop(scores[size], numbers[size]);
    }
    return best;
  }

  private void sinkFromTop(double score, int number) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isBefore(scores[child], numbers[child], child + 1)) {
        child++;
      }
      if (!isBefore(score, number, child)) {
        break;
      }
      put(at, scores[child], numbers[child]);
      at = child;
    }
    put(at, score, number);
  }

  private boolean isBefore(double score, int number, int other) {
    return score > scores[other] || (score == scores[other] && number < numbers[other]);
  }

  private void put(int at, double score, int number) {
    scores[at] = score;
    numbers[at] = number;
  }
}
