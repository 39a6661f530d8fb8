package triplefeature.pipeline.cleaning;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import triplefeature.pipeline.Counted;

/**
 * The ratings by film; cached.
 *
 * @param byMovie columns {@code movieId int, users array<int>, halfStars array<byte>}: everybody
 *     who rated the film, in ascending order of user, each with 1 (half a star) to 10 (five stars)
 * @param times columns {@code user int, first bigint, last bigint}: seconds since 1970 of each
 *     user's first and last rating, 0 where the ratings carry no time
 * @param users users are numbered from 0 to one less than this
 */
public record CleanRatings(
    Dataset<Row> byMovie, int users, Dataset<Row> times, CleaningReport.Ratings report)
    implements Counted {
  @Override
  public long total() {
    return report.kept();
  }
}
