package triplefeature.serving.ranking;

import java.util.Arrays;

/**
 * What a {@link BoundedHeap} keeps, for hundreds of numbers: they gather in a buffer of twice as
 * many, of which the better half is left whenever it is full (quickselect, Hoare 1961). So keeping
 * one takes as long whatever the limit, where a heap takes as many steps as it is high. Not
 * thread-safe.
 */
public final class BoundedBuffer {
  private final int limit;
  private final double[] scores;
  private final int[] numbers;
  private int size;
  private double least = Double.NEGATIVE_INFINITY;

  /**
   * @param limit how many to keep, at least 1
   */
  public BoundedBuffer(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " must be at least 1");
    }
    this.limit = limit;
    this.scores = new double[2 * limit];
    this.numbers = new int[2 * limit];
  }

  /**
   * Keeps a number if it is among the best so far.
   *
   * @param score not NaN
   */
  public void offer(double score, int number) {
    if (score < least) {
      return;
    }
    if (size == scores.length) {
      cut();
    }
    scores[size] = score;
    numbers[size++] = number;
  }

  /** At most the score of the worst that is kept; below all scores while there is room for more. */
  public double least() {
    return least;
  }

  /** The numbers kept, in no order. */
  public int[] kept() {
    cut();
    return Arrays.copyOf(numbers, size);
  }

  /** The numbers kept, the best first. */
  public int[] inOrder() {
    cut();
    sort(0, size - 1);
    return Arrays.copyOf(numbers, size);
  }

  /** Leaves the best, the worst of them at the end. */
  private void cut() {
    if (size < limit) {
      return;
    }
    int from = 0;
    int to = size - 1;
    while (from < to) {
      int middle = partition(from, to);
      if (limit - 1 <= middle) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    size = limit;
    least = scores[limit - 1];
  }

  private void sort(int from, int to) {
    int start = from;
    while (start < to) {
      int middle = partition(start, to);
      sort(start, middle);
      start = middle + 1;
    }
  }

  /**
   * Puts what comes before one of them in front of what comes after it.
   *
   * @param to above {@code from}
   * @return the last place of the front, which is not {@code to}
   */
  private int partition(int from, int to) {
    int pivot = (from + to) >>> 1;
    double score = scores[pivot];
    int number = numbers[pivot];
    int left = from - 1;
    int right = to + 1;
    while (true) {
      do {
        left++;
      } while (isBefore(scores[left], numbers[left], score, number));
      do {
        right--;
      } while (isBefore(score, number, scores[right], numbers[right]));
      if (left >= right) {
        return right;
      }
      swap(left, right);
    }
  }

  private static boolean isBefore(double score, int number, double other, int otherNumber) {
    return score > other || (score == other && number < otherNumber);
  }

  private void swap(int left, int right) {
    double score = scores[left];
    int number = numbers[left];
    scores[left] = scores[right];
    numbers[left] = numbers[right];
    scores[right] = score;
    numbers[right] = number;
  }
}
