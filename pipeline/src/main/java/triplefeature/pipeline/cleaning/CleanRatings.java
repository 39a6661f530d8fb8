package triplefeature.pipeline.cleaning;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The ratings by film; cached.
 *
 * @param byMovie columns {@code movieId int, users array<int>, halfStars array<byte>}: everybody
 *     who rated the film, in ascending order of user, each with 1 (half a star) to 10 (five stars)
 * @param users users are numbered from 0 to one less than this
 */
public record CleanRatings(Dataset<Row> byMovie, int users, CleaningReport.Ratings report) {}
