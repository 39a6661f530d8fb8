package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** Ranks scored films with a {@link Variety}; without one it is {@link TopN}. Thread-safe. */
public final class VarietyRanking {
  /** Films beyond these are not considered by the re-ranking; they follow as they score. */
  private static final int POOL = 100;

  private final MovieCatalog catalog;
  private final double[] logPopularity;

  public VarietyRanking(MovieCatalog catalog) {
    this.catalog = catalog;
    int most = catalog.movies().stream().mapToInt(Movie::voteCount).max().orElse(0);
    this.logPopularity =
        catalog.movies().stream()
            .mapToDouble(movie -> Math.log((movie.voteCount() + 1.0) / (most + 1.0)))
            .toArray();
  }

  /**
   * @param scores one per film; films that score 0 or less are never chosen
   * @param limit at least 1
   * @return at most {@code limit} films, the best first
   */
  public Ranked select(double[] scores, IntPredicate allowed, int limit, Variety variety) {
    double[] adjusted = scores;
    if (variety.power() != 0) {
      adjusted = new double[scores.length];
      for (int movie = 0; movie < scores.length; movie++) {
        adjusted[movie] = scores[movie] * Math.exp(-variety.power() * logPopularity[movie]);
      }
    }
    int pool = variety.diversity() > 0 ? Math.max(POOL, limit) : limit;
    int[] best = TopN.select(adjusted, allowed, pool);
    if (variety.diversity() == 0) {
      return new Ranked(best, adjusted);
    }
    int[] first = Arrays.copyOf(best, Math.min(POOL, best.length));
    int[] mixed = diversified(first, adjusted, limit, variety);
    int[] ranked = Arrays.copyOf(mixed, Math.min(limit, best.length));
    // One pool whatever the limit, so that a longer list begins as a shorter one.
    System.arraycopy(best, mixed.length, ranked, mixed.length, ranked.length - mixed.length);
    return new Ranked(ranked, adjusted);
  }

  /**
   * @param movies in order of rank
   * @param scores that they were ranked by, one for each film of the catalogue
   */
  public record Ranked(int[] movies, double[] scores) {}

  private int[] diversified(int[] pool, double[] scores, int limit, Variety variety) {
    int[] chosen = new int[Math.min(limit, pool.length)];
    boolean[] used = new boolean[pool.length];
    double[] nearest = new double[pool.length];
    for (int rank = 0; rank < chosen.length; rank++) {
      int next = -1;
      double bestMargin = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < pool.length; i++) {
        double margin =
            (1 - variety.diversity()) * scores[pool[i]] / scores[pool[0]]
                - variety.diversity() * nearest[i];
        if (!used[i] && margin > bestMargin) {
          bestMargin = margin;
          next = i;
        }
      }
      used[next] = true;
      chosen[rank] = pool[next];
      for (int i = 0; i < pool.length; i++) {
        nearest[i] = Math.max(nearest[i], genreOverlap(pool[i], pool[next]));
      }
    }
    return chosen;
  }

  /** Jaccard similarity of the genres of two films, 0 to 1. */
  public double genreOverlap(int left, int right) {
    List<String> ours = catalog.at(left).genres();
    List<String> theirs = catalog.at(right).genres();
    if (ours.isEmpty() || theirs.isEmpty() || Collections.disjoint(ours, theirs)) {
      return 0;
    }
    Set<String> union = new HashSet<>(ours);
    union.addAll(theirs);
    return (double) (ours.size() + theirs.size() - union.size()) / union.size();
  }
}
