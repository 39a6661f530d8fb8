package triplefeature.pipeline.collaborative;

import java.util.Arrays;
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

/**
 * The user-threshold index: for each film everybody who rated it at or above the threshold, and
 * apart from them those who rated it a little lower. Nothing is factorised; the server counts at
 * query time.
 */
public final class CollaborativeIndex {
  private static final StructType SCHEMA =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("users", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("halfStars", DataTypes.createArrayType(DataTypes.ByteType, false), false);

  private CollaborativeIndex() {}

  /**
   * @param from lowest rating kept, in half stars
   * @param to highest rating kept, in half stars
   * @return columns {@code movieId int, users array<int> ascending, halfStars array<byte>}, a row
   *     for each film with at least one such rating
   */
  public static Dataset<Row> of(CleanRatings ratings, int from, int to) {
    MapFunction<Row, Row> keep = row -> between(row, from, to);
    return ratings
        .byMovie()
        .map(keep, Encoders.row(SCHEMA))
        .filter(functions.size(functions.col("users")).gt(0));
  }

  private static Row between(Row film, int from, int to) {
    List<Integer> users = film.getList(1);
    List<Byte> stars = film.getList(2);
    int[] kept = new int[users.size()];
    byte[] keptStars = new byte[users.size()];
    int size = 0;
    for (int i = 0; i < kept.length; i++) {
      byte each = stars.get(i);
      if (each >= from && each <= to) {
        kept[size] = users.get(i);
        keptStars[size++] = each;
      }
    }
    return RowFactory.create(
        film.getInt(0), Arrays.copyOf(kept, size), Arrays.copyOf(keptStars, size));
  }
}
