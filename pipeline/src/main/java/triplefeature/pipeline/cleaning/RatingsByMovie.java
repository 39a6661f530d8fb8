package triplefeature.pipeline.cleaning;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Gathers rows {@code (movieId int, packed long)}, sorted by both, into one row a film. Where a
 * user rated a film more than once, the latest rating counts (of equally late ones the highest).
 */
final class RatingsByMovie implements Iterator<Row> {
  static final StructType SCHEMA =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("users", DataTypes.createArrayType(DataTypes.IntegerType, false), false)
          .add("halfStars", DataTypes.createArrayType(DataTypes.ByteType, false), false)
          .add("repeated", DataTypes.IntegerType, false);

  private static final int HALF_STAR_BITS = 4;

  /** Seconds since 1970 fit until the year 2106. */
  private static final int TIME_BITS = 32;

  private final Iterator<Row> sorted;
  private @Nullable Row next;
  private int[] users = new int[64];
  private byte[] halfStars = new byte[64];

  RatingsByMovie(Iterator<Row> sorted) {
    this.sorted = sorted;
    advance();
  }

  /** The factor by which {@code time} is multiplied in a packed rating. */
  static long timeUnit() {
    return 1L << HALF_STAR_BITS;
  }

  /** The factor by which {@code user} is multiplied in a packed rating. */
  static long userUnit() {
    return 1L << (TIME_BITS + HALF_STAR_BITS);
  }

  /** The largest time that can be packed. */
  static long maxTime() {
    return (1L << TIME_BITS) - 1;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Row next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    int movie = next.getInt(0);
    int size = 0;
    int repeated = 0;
    while (next != null && next.getInt(0) == movie) {
      long packed = next.getLong(1);
      int user = (int) (packed / userUnit());
      if (size > 0 && users[size - 1] == user) {
        size--;
        repeated++;
      }
      if (size == users.length) {
        users = Arrays.copyOf(users, size * 2);
        halfStars = Arrays.copyOf(halfStars, size * 2);
      }
      users[size] = user;
      halfStars[size++] = (byte) (packed % timeUnit());
      advance();
    }
    return RowFactory.create(
        movie, Arrays.copyOf(users, size), Arrays.copyOf(halfStars, size), repeated);
  }

  private void advance() {
    next = sorted.hasNext() ? sorted.next() : null;
  }
}
