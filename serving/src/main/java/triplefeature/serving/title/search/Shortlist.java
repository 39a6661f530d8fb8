package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import triplefeature.serving.title.distance.TitleCost;

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
  private int best = TitleCost.NONE;

  /**
   * @param films how many of the nearest are wanted, at least 1
   * @param counted films of a lower cost are wanted beside those
   */
  Shortlist(int films, int counted) {
    this.first = new long[films];
    this.counted = counted;
  }

  void offer(NearMovie film) {
    NearMovie known = byMovie.get(film.movie());
    NearMovie nearer = known == null ? film : known.nearer(film);
    if (nearer == known) {
      return;
    }
    byMovie.put(film.movie(), nearer);
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
    return cost <= farthest() && (size < first.length || key(cost, rank) <= first[size - 1]);
  }

  /** Highest cost that {@link #admits} lets in for the best known film. */
  int bound() {
    int last = size < first.length ? TitleCost.NONE : (int) (first[size - 1] >>> 32);
    return Math.min(farthest(), last);
  }

  /** The films found, the nearest first; complete as far as was asked for. */
  List<NearMovie> nearestFirst() {
    int farthest = farthest();
    List<NearMovie> films = new ArrayList<>(byMovie.values());
    films.removeIf(film -> film.cost() > farthest);
    films.sort(NearMovie.NEAREST);
    return films;
  }

  /**
   * Beside a film that needs no edit those that need two are noise, and so is what is a whole edit
   * behind the best.
   */
  private int farthest() {
    return best < TitleCost.EDIT
        ? 2 * TitleCost.EDIT - 1
        : Math.max(2 * TitleCost.EDIT + 10, best + 35);
  }

  private void insert(long key) {
    if (size == first.length) {
      if (key > first[size - 1]) {
        return;
      }
      size--;
    }
    int at = size++;
    while (at > 0 && first[at - 1] > key) {
      first[at] = first[at - 1];
      at--;
    }
    first[at] = key;
  }

  private void remove(long key) {
    for (int i = 0; i < size; i++) {
      if (first[i] == key) {
        System.arraycopy(first, i + 1, first, i, size - i - 1);
        size--;
        return;
      }
    }
  }

  private static long key(int cost, int rank) {
    return (long) cost << 32 | rank;
  }
}
