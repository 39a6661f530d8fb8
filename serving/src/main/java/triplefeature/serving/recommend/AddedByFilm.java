package triplefeature.serving.recommend;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What each film of a basket adds to the scores of some films, by film: a hash table with open
 * addressing. A list asks for a film hundreds of times, and boxes would cost more than the answers.
 */
public final class AddedByFilm {
  private static final int FREE = -1;
  private static final int FIRST_SIZE = 512;

  /** Spreads neighboring numbers (Knuth, The Art of Computer Programming, 6.4). */
  private static final int GOLDEN = 0x9E3779B9;

  private int[] movies = free(FIRST_SIZE);
  private double[][] added = new double[FIRST_SIZE][];
  private int size;

  /**
   * @param movie at least 0
   * @return null if nothing was put for it
   */
  public double @Nullable [] get(int movie) {
    int slot = slot(movies, movie);
    return movies[slot] == movie ? added[slot] : null;
  }

  public void put(int movie, double[] by) {
    if (2 * (size + 1) > movies.length) {
      grow();
    }
    int slot = slot(movies, movie);
    size += movies[slot] == movie ? 0 : 1;
    movies[slot] = movie;
    added[slot] = by;
  }

  private void grow() {
    int[] larger = free(2 * movies.length);
    double[][] moved = new double[larger.length][];
    for (int slot = 0; slot < movies.length; slot++) {
      if (movies[slot] != FREE) {
        int to = slot(larger, movies[slot]);
        larger[to] = movies[slot];
        moved[to] = added[slot];
      }
    }
    movies = larger;
    added = moved;
  }

  /** Where a film stands, or would. */
  private static int slot(int[] movies, int movie) {
    int slot = (movie * GOLDEN) >>> Integer.numberOfLeadingZeros(movies.length - 1);
    while (movies[slot] != FREE && movies[slot] != movie) {
      slot = (slot + 1) & (movies.length - 1);
    }
    return slot;
  }

  private static int[] free(int size) {
    int[] free = new int[size];
    Arrays.fill(free, FREE);
    return free;
  }
}
