package triplefeature.pipeline.cleaning.ratings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What a scan of the ratings found; cached.
 *
 * @param merged ranges of films in order
 * @param counts of the same ranges
 * @param fates how many ratings met each fate, by its key
 */
public record RatingsByFilm(
    SparkSession spark,
    JavaRDD<MergedFilms> merged,
    List<MergedFilms.Counts> counts,
    UserTimes times,
    Map<String, Long> fates) {
  private static final StructType COUNTS =
      new StructType()
          .add("movieId", DataTypes.IntegerType, false)
          .add("ratings", DataTypes.IntegerType, false)
          .add("liked", DataTypes.IntegerType, false)
          .add("halfStarSum", DataTypes.IntegerType, false);

  /** In order of movieId, within partitions and from one to the next. */
  public JavaRDD<FilmRatings> films() {
    return merged.flatMap(range -> range.films().iterator());
  }

  /**
   * Columns {@code movieId int, ratings int, liked int, halfStarSum int}, for each film that was
   * rated; gathered on the driver, as there are no more of them than films.
   */
  public Dataset<Row> countsByFilm() {
    List<Row> rows = new ArrayList<>();
    for (MergedFilms.Counts range : counts) {
      for (int i = 0; i < range.movieIds().length; i++) {
        rows.add(
            RowFactory.create(
                range.movieIds()[i],
                range.ratings()[i],
                range.likes()[i],
                range.halfStarSums()[i]));
      }
    }
    return spark.createDataFrame(rows, COUNTS);
  }

  /** All ratings but those that a later one replaced. */
  public long kept() {
    return sum(MergedFilms.Counts::ratings);
  }

  public long likes() {
    return sum(MergedFilms.Counts::likes);
  }

  public long repeated() {
    return counts.stream().mapToLong(MergedFilms.Counts::repeated).sum();
  }

  private long sum(java.util.function.Function<MergedFilms.Counts, int[]> column) {
    return counts.stream()
        .flatMapToInt(range -> Arrays.stream(column.apply(range)))
        .asLongStream()
        .sum();
  }
}
