package triplefeature.pipeline.collaborative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.cleaning.CleanRatings;
import triplefeature.pipeline.cleaning.Likes;
import triplefeature.pipeline.support.SharedSpark;

/** Who is in the index, and who is not. */
class CollaborativeIndexTest {
  private static final StructType BY_MOVIE =
      new StructType()
          .add("movieId", DataTypes.IntegerType)
          .add("users", DataTypes.createArrayType(DataTypes.IntegerType))
          .add("halfStars", DataTypes.createArrayType(DataTypes.ByteType));

  @Test
  void a_rating_at_the_threshold_is_a_like_and_one_below_is_not() {
    // 8 half stars are 4.0 stars.
    List<Row> index = index(4.0, film(862, new int[] {0, 3, 7}, 8, 7, 10));
    assertEquals(
        List.of(RowFactory.create(862, List.of(0, 7), List.of((byte) 8, (byte) 10))), plain(index));
  }

  @Test
  void a_threshold_between_half_stars_is_the_next_half_star() {
    assertEquals(1, index(3.9, film(1, new int[] {0, 1}, 7, 8)).get(0).getList(1).size());
    assertEquals(List.of(1), index(4.1, film(1, new int[] {0, 1}, 8, 9)).get(0).getList(1));
  }

  @Test
  void a_film_that_nobody_likes_has_no_row() {
    assertEquals(List.of(), index(4.0, film(13, new int[] {0, 1}, 7, 1)));
    assertEquals(1, index(0.5, film(13, new int[] {0, 1}, 7, 1)).size());
  }

  private static List<Row> index(double threshold, Row... films) {
    CleanRatings ratings =
        new CleanRatings(
            SharedSpark.session().createDataFrame(List.of(films), BY_MOVIE), 8, null, null);
    return CollaborativeIndex.of(ratings, Likes.halfStars(threshold), 10)
        .orderBy("movieId")
        .collectAsList();
  }

  private static List<Row> plain(List<Row> rows) {
    return rows.stream()
        .map(row -> RowFactory.create(row.getInt(0), row.getList(1), row.getList(2)))
        .toList();
  }

  private static Row film(int movieId, int[] users, int... halfStars) {
    byte[] stars = new byte[halfStars.length];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = (byte) halfStars[i];
    }
    return RowFactory.create(movieId, users, stars);
  }
}
