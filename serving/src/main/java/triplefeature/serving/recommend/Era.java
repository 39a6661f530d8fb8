package triplefeature.serving.recommend;

import triplefeature.serving.catalog.MovieCatalog;

/**
 * Nearness in time: {@code exp(-|difference in years| / scale)}. People who like three films of one
 * era like others of it; it is the strongest single trait that the metadata has.
 */
public final class Era {
  private static final int UNKNOWN = Integer.MIN_VALUE;

  private final int[] years;
  private final double scale;

  /**
   * @param scale years at which nearness falls to 1/e, above 0
   */
  public Era(MovieCatalog catalog, double scale) {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("the scale of an era must be above 0, not " + scale);
    }
    this.scale = scale;
    this.years = new int[catalog.size()];
    for (int movie = 0; movie < years.length; movie++) {
      Integer year = catalog.at(movie).year();
      years[movie] = year == null ? UNKNOWN : year;
    }
  }

  /** 1 for the same year, towards 0 for distant ones; 0 where a year is unknown. */
  public double nearness(int left, int right) {
    return years[left] == UNKNOWN || years[right] == UNKNOWN
        ? 0
        : Math.exp(-Math.abs(years[left] - years[right]) / scale);
  }

  /** Adds {@code weight} times the nearness to one film to the entry of every film. */
  public void addNearness(int movie, double weight, double[] sums) {
    if (years[movie] == UNKNOWN) {
      return;
    }
    double[] byDistance = new double[200];
    for (int distance = 0; distance < byDistance.length; distance++) {
      byDistance[distance] = weight * Math.exp(-distance / scale);
    }
    for (int other = 0; other < sums.length; other++) {
      if (years[other] != UNKNOWN) {
        int distance = Math.abs(years[movie] - years[other]);
        sums[other] += byDistance[Math.min(distance, byDistance.length - 1)];
      }
    }
  }
}
