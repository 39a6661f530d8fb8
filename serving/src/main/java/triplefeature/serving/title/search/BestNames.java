package triplefeature.serving.title.search;

/**
 * The best names by score, a bounded heap with the worst on top. Equal scores go to the better
 * known name, which has the lower number.
 */
final class BestNames {
  private final long[] heap;
  private int size;

  BestNames(int capacity) {
    heap = new long[capacity];
  }

  /**
   * @param score at least 0; its float bits then order as the floats do
   */
  void offer(float score, int name) {
    long entry = (long) Float.floatToIntBits(score) << 32 | (Integer.MAX_VALUE - name);
    if (size < heap.length) {
      heap[size] = entry;
      up(size++);
    } else if (entry > heap[0]) {
      heap[0] = entry;
      down();
    }
  }

  int size() {
    return size;
  }

  /** A name kept, in no order. */
  int name(int i) {
    return Integer.MAX_VALUE - (int) heap[i];
  }

  /** The worst that is kept. */
  int last() {
    return name(0);
  }

  private void up(int i) {
    while (i > 0 && heap[i] < heap[(i - 1) / 2]) {
      swap(i, (i - 1) / 2);
      i = (i - 1) / 2;
    }
  }

  private void down() {
    int i = 0;
    while (true) {
      int least = i;
      for (int child = 2 * i + 1; child <= 2 * i + 2 && child < size; child++) {
        least = heap[child] < heap[least] ? child : least;
      }
      if (least == i) {
        return;
      }
      swap(i, least);
      i = least;
    }
  }

  private void swap(int i, int j) {
    long entry = heap[i];
    heap[i] = heap[j];
    heap[j] = entry;
  }
}
