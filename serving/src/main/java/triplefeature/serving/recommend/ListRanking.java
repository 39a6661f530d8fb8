package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * Makes a list of scored films: the {@link Variety} shifts the scores, the best of them are the
 * pool, of each series one film is left in it ({@link SeriesFold}), and {@link Calibration} chooses
 * from it. Thread-safe.
 */
public final class ListRanking {
  /** Films that the calibration chooses from, whatever the limit. */
  private static final int POOL = 200;

  /** So that as many as the pool are left without the films of the basket. */
  private static final int RANKED_FIRST = POOL + 20;

  /** So that as many as the pool are left where those are left out that everybody knows. */
  private static final int RANKED_ONCE = 2 * POOL + 20;

  /** The weight of the calibration where none was chosen. */
  public static final double CALIBRATION = 0.11;

  private final GenreShares genres;
  private final Votes votes;
  private final SeriesFold series;
  private final Rows rows;
  private final double calibration;
  private volatile @Nullable Shift last;

  /** What one position of the dial multiplies scores by, kept as most lists are made with one. */
  private record Shift(Variety variety, double[] factors) {}

  /**
   * @param calibration weight of {@link Calibration}, at least 0
   */
  public ListRanking(MovieCatalog catalog, double calibration) {
    this(catalog, new GenreShares(catalog), calibration);
  }

  /** The same with the shares at hand. */
  public ListRanking(MovieCatalog catalog, GenreShares genres, double calibration) {
    this(genres, Votes.of(catalog), new SeriesFold(catalog), new Rows(catalog.size()), calibration);
  }

  private ListRanking(
      GenreShares genres, Votes votes, SeriesFold series, Rows rows, double calibration) {
    if (!(calibration >= 0)) {
      throw new IllegalArgumentException("calibration " + calibration + " is below 0");
    }
    this.genres = genres;
    this.votes = votes;
    this.series = series;
    this.rows = rows;
    this.calibration = calibration;
  }

  /** The same with another weight of the calibration. */
  public ListRanking calibrated(double weight) {
    return new ListRanking(genres, votes, series, rows, weight);
  }

  /** The best of the films that are allowed, as {@link TopN} has them. */
  @FunctionalInterface
  interface Best {
    int[] of(IntPredicate allowed, int limit);
  }

  /** The genres of the catalogue's films. */
  public GenreShares genres() {
    return genres;
  }

  /**
   * @param scored films that score 0 or less are never chosen
   * @param allowed which films may be chosen; none of the basket
   * @param limit at least 1; a shorter list is the beginning of a longer one
   * @param foldSeries whether one film stands for its series
   * @return at most {@code limit} films
   */
  public Ranked select(
      BasketScores scored, IntPredicate allowed, int limit, Variety variety, boolean foldSeries) {
    if (variety.power() == 0) {
      return select(scored, scored.scores(), allowed, limit, foldSeries);
    }
    double[] shifted = rows.takeUsed();
    try {
      shift(scored.scores(), variety, shifted);
      return select(scored, shifted, allowed, limit, foldSeries);
    } finally {
      rows.giveBack(shifted);
    }
  }

  /** Several lists for one basket. */
  @FunctionalInterface
  public interface Lists {
    /** As {@link ListRanking#select} with series not folded. */
    Ranked select(IntPredicate allowed, int limit);
  }

  /**
   * Lists that leave out different films, of which those of {@link #select} are ranked once for
   * all: what is wanted of the catalogue twice is scored, shifted and put in order once.
   */
  public Lists lists(BasketScores scored, Variety variety) {
    double[] scores = shifted(scored.scores(), variety);
    RankedOnce ranked = new RankedOnce(scores, RANKED_ONCE);
    return (allowed, limit) -> select(scored, scores, ranked, allowed, limit, false);
  }

  private Ranked select(
      BasketScores scored, double[] scores, IntPredicate allowed, int limit, boolean foldSeries) {
    return select(scored, scores, new RankedOnce(scores, RANKED_FIRST), allowed, limit, foldSeries);
  }

  private Ranked select(
      BasketScores scored,
      double[] scores,
      Best best,
      IntPredicate allowed,
      int limit,
      boolean foldSeries) {
    int depth = POOL;
    int[] ranked = best.of(allowed, depth);
    List<SeriesFold.Shown> pool = folded(ranked, scored.basket(), allowed, scores, foldSeries);
    int calibrated = pool.size();
    while (pool.size() < limit && ranked.length == depth) {
      depth *= 2;
      ranked = best.of(allowed, depth);
      pool = folded(ranked, scored.basket(), allowed, scores, foldSeries);
    }
    List<SeriesFold.Shown> list = new ArrayList<>();
    if (calibration > 0 && calibrated > 0) {
      list.addAll(calibrated(pool.subList(0, calibrated), scored, scores, limit));
    } else {
      list.addAll(pool.subList(0, calibrated));
    }
    // What is behind the pool follows as it scores.
    list.addAll(pool.subList(calibrated, pool.size()));
    List<SeriesFold.Shown> shown = List.copyOf(list.subList(0, Math.min(limit, list.size())));
    return new Ranked(shown, shown.stream().mapToDouble(each -> scores[each.movie()]).toArray());
  }

  private List<SeriesFold.Shown> folded(
      int[] ranked, Basket basket, IntPredicate allowed, double[] scores, boolean foldSeries) {
    return foldSeries
        ? series.fold(ranked, basket, allowed, scores)
        : Arrays.stream(ranked).mapToObj(SeriesFold.Shown::alone).toList();
  }

  private List<SeriesFold.Shown> calibrated(
      List<SeriesFold.Shown> pool, BasketScores scored, double[] scores, int limit) {
    int[] movies = pool.stream().mapToInt(SeriesFold.Shown::movie).toArray();
    // A film that leads stands where the first of its series ranked.
    double[] ranks = pool.stream().mapToDouble(each -> scores[each.ranked()]).toArray();
    int[] chosen =
        new Calibration(genres, scored.basket(), calibration)
            .choose(movies, ranks, scored::shares, limit);
    return Arrays.stream(chosen).mapToObj(pool::get).toList();
  }

  private double[] shifted(double[] scores, Variety variety) {
    if (variety.power() == 0) {
      return scores;
    }
    double[] shifted = new double[scores.length];
    shift(scores, variety, shifted);
    return shifted;
  }

  private void shift(double[] scores, Variety variety, double[] shifted) {
    double[] factors = factors(variety);
    for (int movie = 0; movie < shifted.length; movie++) {
      shifted[movie] = scores[movie] * factors[movie];
    }
  }

  private double[] factors(Variety variety) {
    Shift kept = last;
    if (kept == null || !kept.variety().equals(variety)) {
      kept = new Shift(variety, votes.factors(-variety.power()));
      last = kept;
    }
    return kept.factors();
  }

  /**
   * @param shown in order of rank
   * @param scores that they were chosen by, in the same order; they need not fall with the rank
   */
  public record Ranked(List<SeriesFold.Shown> shown, double[] scores) {
    /** The films shown, without those folded behind them. */
    public int[] movies() {
      return shown.stream().mapToInt(SeriesFold.Shown::movie).toArray();
    }
  }
}
