package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Column;

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

  /** The number of a film's ratings that are likes. */
  public static Column count(double threshold) {
    return size(filter(col("halfStars"), stars -> stars.geq(halfStars(threshold))));
  }
}
