package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.function.IntPredicate;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * Makes a list of scored films: the {@link Variety} shifts the scores, the best of them are the
 * pool, and {@link Calibration} chooses from it. Thread-safe.
 */
public final class ListRanking {
  /** Films that a list of up to {@value Request#MAX_LIMIT} is chosen from. */
  private static final int POOL = 200;

  /**
   * Which percentile of the films' votes is added to all of them before the dial multiplies by a
   * power: where next to nobody voted, one vote more or less tells nothing, and without it the
   * obscure end of the dial is a lottery.
   */
  private static final double UNSURE = 0.9;

  /** The weight of the calibration where none was chosen. */
  public static final double CALIBRATION = 0.1;

  private final GenreShares genres;
  private final double[] logPopularity;
  private final double calibration;

  /**
   * @param calibration weight of {@link Calibration}, at least 0
   */
  public ListRanking(MovieCatalog catalog, double calibration) {
    this(new GenreShares(catalog), logPopularity(catalog), calibration);
  }

  private ListRanking(GenreShares genres, double[] logPopularity, double calibration) {
    if (!(calibration >= 0)) {
      throw new IllegalArgumentException("calibration " + calibration + " is below 0");
    }
    this.genres = genres;
    this.logPopularity = logPopularity;
    this.calibration = calibration;
  }

  /** The same with another weight of the calibration. */
  public ListRanking calibrated(double weight) {
    return new ListRanking(genres, logPopularity, weight);
  }

  private static double[] logPopularity(MovieCatalog catalog) {
    int[] votes = catalog.movies().stream().mapToInt(Movie::voteCount).toArray();
    int[] sorted = votes.clone();
    Arrays.sort(sorted);
    double unsure = 1;
    double most = 0;
    if (sorted.length > 0) {
      unsure += sorted[(int) (UNSURE * (sorted.length - 1))];
      most = sorted[sorted.length - 1];
    }
    double added = unsure;
    double best = most + unsure;
    return Arrays.stream(votes).mapToDouble(count -> Math.log((count + added) / best)).toArray();
  }

  /** The genres of the catalogue's films. */
  public GenreShares genres() {
    return genres;
  }

  /**
   * @param scored films that score 0 or less are never chosen
   * @param limit at least 1; a shorter list is the beginning of a longer one
   * @return at most {@code limit} films
   */
  public Ranked select(BasketScores scored, IntPredicate allowed, int limit, Variety variety) {
    double[] scores = shifted(scored.scores(), variety);
    int[] pool = TopN.select(scores, allowed, Math.max(POOL, limit));
    if (calibration == 0 || pool.length == 0) {
      return new Ranked(Arrays.copyOf(pool, Math.min(limit, pool.length)), scores);
    }
    int[] chosen =
        new Calibration(genres, scored.basket(), calibration)
            .choose(
                pool,
                Arrays.stream(pool).mapToDouble(movie -> scores[movie]).toArray(),
                scored.shares(pool),
                limit);
    return new Ranked(Arrays.stream(chosen).map(at -> pool[at]).toArray(), scores);
  }

  private double[] shifted(double[] scores, Variety variety) {
    if (variety.power() == 0) {
      return scores;
    }
    double[] shifted = new double[scores.length];
    for (int movie = 0; movie < scores.length; movie++) {
      shifted[movie] = scores[movie] * Math.exp(-variety.power() * logPopularity[movie]);
    }
    return shifted;
  }

  /**
   * @param movies in order of rank
   * @param scores that they were chosen by, one for each film of the catalogue; they need not fall
   *     with the rank
   */
  public record Ranked(int[] movies, double[] scores) {}
}
