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
import triplefeature.pipeline.cleaning.Likes;

/**
 * The user-threshold index: for each film everybody who rated it at or above the threshold. Nothing
 * is factorised; the server counts at query time.
 */
public final class CollaborativeIndex {
  private static final StructType SCHEMA =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("users", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("halfStars", DataTypes.createArrayType(DataTypes.ByteType, false), false);

  private CollaborativeIndex() {}

  /**
   * @param threshold in stars
   * @return columns {@code movieId int, users array<int> ascending, halfStars array<byte>}, a row
   *     for each film with at least one like
   */
  public static Dataset<Row> of(CleanRatings ratings, double threshold) {
    int halfStars = Likes.halfStars(threshold);
    MapFunction<Row, Row> keep = row -> likes(row, halfStars);
    return ratings
        .byMovie()
        .map(keep, Encoders.row(SCHEMA))
        .filter(functions.size(functions.col("users")).gt(0));
  }

  private static Row likes(Row film, int threshold) {
    List<Integer> users = film.getList(1);
    List<Byte> stars = film.getList(2);
    int size = (int) stars.stream().filter(each -> each >= threshold).count();
    int[] kept = new int[size];
    byte[] keptStars = new byte[size];
    int next = 0;
    for (int i = 0; i < users.size(); i++) {
      if (stars.get(i) >= threshold) {
        kept[next] = users.get(i);
        keptStars[next++] = stars.get(i);
      }
    }
    return RowFactory.create(film.getInt(0), kept, keptStars);
  }
}
