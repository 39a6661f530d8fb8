package triplefeature.pipeline.cleaning;

/** What counts as a like, in the rows of {@link CleanRatings#byMovie}. */
public final class Likes {
  private Likes() {}

  /**
   * @param threshold in stars
   * @return the smallest number of half stars that is a like
   */
  public static int halfStars(double threshold) {
    return (int) Math.ceil(threshold * 2);
  }
}
