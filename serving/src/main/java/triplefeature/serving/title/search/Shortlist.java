package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import triplefeature.serving.title.distance.CostModel;

/**
 * The films found so far for a query, and how near one more has to be to stand among the first. A
 * name that is refused once stays behind the first, so it need not be looked at again.
 */
final class Shortlist {
  private final Map<Integer, NearMovie> byMovie = new HashMap<>();

  /** Cost and rank of the nearest films that count, ascending. */
  private final long[] first;

  private final int counted;
  private int size;
  private int best = CostModel.NONE;

  /**
   * @param movies how many of the nearest are wanted, at least 1
   * @param counted films of a lower cost are wanted beside those
   */
  Shortlist(int movies, int counted) {
    this.first = new long[movies];
    this.counted = counted;
  }

  void offer(NearMovie movie) {
    NearMovie known = byMovie.get(movie.movie());
    NearMovie nearer = known == null ? movie : known.nearer(movie);
    if (nearer.equals(known)) {
      return;
    }
    byMovie.put(movie.movie(), nearer);
    best = Math.min(best, nearer.cost());
    if (known != null) {
      remove(key(known.cost(), known.rank()));
    }
    if (nearer.cost() >= counted) {
      insert(key(nearer.cost(), nearer.rank()));
    }
  }

  /** Whether a film of a cost and rank may still be among the first. */
  boolean admits(int cost, int rank) {
    return cost <= SearchLimits.farthest(best)
        && (size < first.length || key(cost, rank) <= first[size - 1]);
  }

  /** Highest cost that {@link #admits} lets in for the best known film. */
  int bound() {
    int last = size < first.length ? CostModel.NONE : (int) (first[size - 1] >>> 32);
    return Math.min(SearchLimits.farthest(best), last);
  }

  /** The films found, the nearest first; complete as far as was asked for. */
  List<NearMovie> nearestFirst() {
    int farthest = SearchLimits.farthest(best);
    List<NearMovie> movies = new ArrayList<>(byMovie.values());
    movies.removeIf(movie -> movie.cost() > farthest);
    movies.sort(NearMovie.NEAREST);
    return movies;
  }

  private void insert(long key) {
    if (size == first.length) {
      if (key > first[size - 1]) {
        return;
      }
      size--;
    }
    int at = -1 - Arrays.binarySearch(first, 0, size, key);
    System.arraycopy(first, at, first, at + 1, size++ - at);
    first[at] = key;
  }

  private void remove(long key) {
    int at = Arrays.binarySearch(first, 0, size, key);
    if (at >= 0) {
      System.arraycopy(first, at + 1, first, at, --size - at);
    }
  }

  private static long key(int cost, int rank) {
    return (long) cost << 32 | rank;
  }
}
