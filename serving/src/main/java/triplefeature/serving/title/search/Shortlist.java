package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The films found so far for a query, and how likely one more has to be to stand among them. */
final class Shortlist {
  private final Map<Integer, FoundMovie> byMovie = new HashMap<>();

  /** Scores of the likeliest films, ascending. */
  private final int[] first;

  private int best = Integer.MIN_VALUE / 2;

  /**
   * @param movies how many of the likeliest are wanted, at least 1
   */
  Shortlist(int movies) {
    first = new int[movies];
    Arrays.fill(first, best);
  }

  void offer(FoundMovie movie) {
    FoundMovie known = byMovie.get(movie.movie());
    FoundMovie likelier = known == null ? movie : known.or(movie);
    if (likelier.equals(known)) {
      return;
    }
    byMovie.put(movie.movie(), likelier);
    best = Math.max(best, likelier.score());
    int leaves = known == null ? -1 : Arrays.binarySearch(first, known.score());
    int at = Math.max(0, leaves);
    if (likelier.score() > first[at]) {
      first[at] = likelier.score();
      Arrays.sort(first);
    }
  }

  /** The lowest score of a film that can still matter. */
  int least() {
    return Math.max(first[0], best - SearchLimits.UNLIKELY);
  }

  /**
   * The likeliest films first; those whose whole name was typed have a place whatever their fame.
   */
  List<FoundMovie> likeliestFirst() {
    List<FoundMovie> movies = new ArrayList<>(byMovie.values());
    movies.sort(FoundMovie.LIKELIEST);
    int complete = (int) movies.stream().filter(FoundMovie::complete).count();
    int others = Math.max(0, first.length - complete);
    List<FoundMovie> kept = new ArrayList<>();
    for (FoundMovie movie : movies) {
      boolean likely = movie.score() >= best - SearchLimits.UNLIKELY;
      if (kept.size() < first.length && (movie.complete() || (likely && others-- > 0))) {
        kept.add(movie);
      }
    }
    return kept;
  }
}
