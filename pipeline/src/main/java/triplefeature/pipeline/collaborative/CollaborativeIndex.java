package triplefeature.pipeline.collaborative;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import triplefeature.pipeline.cleaning.CleanRatings;
import triplefeature.serving.recommend.collaborative.MovieRatings;
import triplefeature.serving.recommend.collaborative.RatingsIndex;

/**
 * For each film everybody who rated it at or above the threshold of a like, or a little lower.
 * Nothing is factorised; the server counts at query time.
 */
public final class CollaborativeIndex {
  private static final StructType SCHEMA =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("users", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("halfStars", DataTypes.createArrayType(DataTypes.ByteType, false), false);

  private CollaborativeIndex() {}

  /**
   * @param threshold half stars from which a rating is a like
   * @return columns {@code movieId int, users array<int> ascending, halfStars array<byte>}, a row
   *     for each film with at least one such rating
   */
  public static Dataset<Row> of(CleanRatings ratings, int threshold) {
    MapFunction<Row, Row> keep = row -> atLeast(row, threshold - RatingsIndex.MILD);
    return ratings
        .byMovie()
        .map(keep, Encoders.row(SCHEMA))
        .filter(functions.size(functions.col("users")).gt(0));
  }

  private static Row atLeast(Row movie, int lowest) {
    List<Byte> stars = movie.getList(2);
    byte[] halfStars = new byte[stars.size()];
    for (int i = 0; i < halfStars.length; i++) {
      halfStars[i] = stars.get(i);
    }
    MovieRatings kept =
        new MovieRatings(
                movie.<Integer>getList(1).stream().mapToInt(Integer::intValue).toArray(), halfStars)
            .atLeast(lowest);
    return RowFactory.create(movie.getInt(0), kept.users(), kept.halfStars());
  }
}
