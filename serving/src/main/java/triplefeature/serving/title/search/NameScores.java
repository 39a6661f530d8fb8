package triplefeature.serving.title.search;

import java.util.Arrays;

/**
 * Two sums for every name, of which a query changes a few: each query leaves zeros behind for the
 * next one. Not thread-safe.
 */
final class NameScores {
  private final float[] sums;
  private int[] touched = new int[1024];
  private int size;

  NameScores(int names) {
    sums = new float[2 * names];
  }

  void add(int name, float cosine, float contained) {
    int slot = 2 * name;
    if (sums[slot] == 0) {
      if (size == touched.length) {
        touched = Arrays.copyOf(touched, 2 * size);
      }
      touched[size++] = name;
    }
    sums[slot] += cosine;
    sums[slot + 1] += contained;
  }

  /** Takes the sums of a name. */
  interface Taker {
    void take(int name, float cosine, float contained);
  }

  /** Hands over every name that has scores and clears them. */
  void drain(Taker taker) {
    for (int i = 0; i < size; i++) {
      int slot = 2 * touched[i];
      taker.take(touched[i], sums[slot], sums[slot + 1]);
      sums[slot] = 0;
      sums[slot + 1] = 0;
    }
    size = 0;
  }
}
