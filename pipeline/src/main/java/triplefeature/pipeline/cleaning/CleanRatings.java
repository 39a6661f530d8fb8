package triplefeature.pipeline.cleaning;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import triplefeature.pipeline.Counted;
import triplefeature.pipeline.cleaning.ratings.FilmRatings;
import triplefeature.pipeline.cleaning.ratings.UserTimes;

/**
 * The ratings by film; cached.
 *
 * @param byMovie everybody who rated each film that was rated, films ascending
 * @param counts columns {@code movieId int, ratings int, liked int, halfStarSum int}
 * @param users users are numbered from 0 to one less than this
 */
public record CleanRatings(
    JavaRDD<FilmRatings> byMovie,
    int users,
    Dataset<Row> counts,
    UserTimes times,
    CleaningReport.Ratings report)
    implements Counted {
  @Override
  public long total() {
    return report.kept();
  }
}
