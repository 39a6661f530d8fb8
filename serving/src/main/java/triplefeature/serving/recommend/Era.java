package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.Optional;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * Nearness in time: {@code exp(-|difference in years| / scale)}. People who like three films of one
 * era like others of it; it is the strongest single trait that the metadata has.
 */
public final class Era {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  /** Distances in years that are told apart; whatever is further counts as the last of them. */
  private static final int DISTANCES = 200;

  private final int[] years;
  private final int[] yearOf;
  private final int[] distinct;
  private final double[] byDistance = new double[DISTANCES];

  /**
   * @param scale years at which nearness falls to 1/e, above 0
   */
  public Era(MovieCatalog catalog, double scale) {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("the scale of an era must be above 0, not " + scale);
    }
    for (int distance = 0; distance < DISTANCES; distance++) {
      byDistance[distance] = Math.exp(-distance / scale);
    }
    this.years = new int[catalog.size()];
    for (int movie = 0; movie < years.length; movie++) {
      Integer year = catalog.at(movie).year();
      years[movie] = year == null ? UNKNOWN : year;
    }
    this.distinct = Arrays.stream(years).distinct().sorted().toArray();
    this.yearOf = Arrays.stream(years).map(year -> Arrays.binarySearch(distinct, year)).toArray();
  }

  /** 1 for the same year, towards 0 for distant ones; 0 where a year is unknown. */
  public double nearness(int left, int right) {
    return years[left] == UNKNOWN || years[right] == UNKNOWN
        ? 0
        : byDistance[distance(years[left], years[right])];
  }

  /**
   * The nearness to a basket, summed over its films, of each year in which a film came out: films
   * are many, years are few.
   *
   * @return by {@link #yearOf}
   */
  public double[] nearness(Basket basket) {
    double[] sums = new double[distinct.length];
    for (int movie : basket.movies()) {
      for (int year = 0; year < sums.length; year++) {
        if (years[movie] != UNKNOWN && distinct[year] != UNKNOWN) {
          sums[year] += byDistance[distance(years[movie], distinct[year])];
        }
      }
    }
    return sums;
  }

  /** The place of a film's year in what {@link #nearness(Basket)} returns. */
  public int yearOf(int movie) {
    return yearOf[movie];
  }

  /** When two films came out; empty where a year is unknown or they are long apart. */
  public Optional<Reason.Years> of(int input, int movie) {
    return years[input] == UNKNOWN
            || years[movie] == UNKNOWN
            || distance(years[input], years[movie]) > Reason.Years.MOST_APART
        ? Optional.empty()
        : Optional.of(new Reason.Years(years[input], years[movie]));
  }

  private static int distance(int left, int right) {
    return Math.min(Math.abs(left - right), DISTANCES - 1);
  }
}
