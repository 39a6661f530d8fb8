package triplefeature.pipeline.collaborative;

import static org.apache.spark.sql.functions.arrays_zip;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.size;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import triplefeature.pipeline.cleaning.CleanRatings;
import triplefeature.pipeline.cleaning.Likes;
import triplefeature.serving.recommend.collaborative.RatingsIndex;

/**
 * For each film everybody who rated it at or above the threshold of a like, or a little lower.
 * Nothing is factorised; the server counts at query time.
 */
public final class CollaborativeIndex {
  private CollaborativeIndex() {}

  /**
   * @param likeThreshold stars from which a rating is a like
   * @return columns {@code movieId int, users array<int> ascending, halfStars array<byte>}, a row
   *     for each film with at least one such rating
   */
  public static Dataset<Row> of(CleanRatings ratings, double likeThreshold) {
    int lowest = Likes.halfStars(likeThreshold) - RatingsIndex.MILD;
    Column kept =
        filter(
            arrays_zip(col("users"), col("halfStars")),
            rating -> rating.getField("halfStars").geq(lowest));
    return ratings
        .byMovie()
        .withColumn("kept", kept)
        .filter(size(col("kept")).gt(0))
        .select(
            col("movieId"), col("kept.users").as("users"), col("kept.halfStars").as("halfStars"));
  }
}
