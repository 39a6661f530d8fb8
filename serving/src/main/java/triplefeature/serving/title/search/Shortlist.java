package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The films found so far for a query, and how likely one more has to be to stand among them. */
final class Shortlist {
  private final Map<Integer, FoundMovie> byMovie = new HashMap<>();

  /** Scores of the likeliest films, ascending. */
  private final int[] first;

  private final ToIntFunction<FoundMovie> margin;
  private int best = Integer.MIN_VALUE / 2;

  /** The lowest score that is not too unlikely beside the best one. */
  private int likely = best;

  private boolean complete;

  /**
   * @param movies how many of the likeliest are wanted, at least 1
   * @param margin by the likeliest film, how much lower the score of another may be
   */
  Shortlist(int movies, ToIntFunction<FoundMovie> margin) {
    first = new int[movies];
    Arrays.fill(first, best);
    this.margin = margin;
  }

  void offer(FoundMovie movie) {
    FoundMovie known = byMovie.get(movie.movie());
    FoundMovie likelier = known == null ? movie : known.or(movie);
    if (likelier.equals(known)) {
      return;
    }
    byMovie.put(movie.movie(), likelier);
    complete |= likelier.complete();
    if (likelier.score() > best) {
      best = likelier.score();
      likely = best - margin.applyAsInt(likelier);
    }
    int leaves = known == null ? -1 : Arrays.binarySearch(first, known.score());
    int at = Math.max(0, leaves);
    if (likelier.score() > first[at]) {
      first[at] = likelier.score();
      Arrays.sort(first);
    }
  }

  /** The lowest score of a film that can still matter. */
  int least() {
    return Math.max(first[0], likely);
  }

  /** Whether a film was found whose whole name was typed. */
  boolean hasComplete() {
    return complete;
  }

  /**
   * The likeliest films first; those whose whole name was typed have a place whatever their fame.
   */
  List<FoundMovie> likeliestFirst() {
    List<FoundMovie> movies = new ArrayList<>(byMovie.values());
    movies.sort(FoundMovie.LIKELIEST);
    int whole = (int) movies.stream().filter(FoundMovie::complete).count();
    int others = Math.max(0, first.length - whole);
    List<FoundMovie> kept = new ArrayList<>();
    for (FoundMovie movie : movies) {
      boolean mayMatter = movie.complete() || (movie.score() >= likely && others-- > 0);
      if (kept.size() < first.length && mayMatter) {
        kept.add(movie);
      }
    }
    return kept;
  }
}
