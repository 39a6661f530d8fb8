package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The films with their likes and votes: what the catalogue is made of. */
public final class MovieTable {
  private MovieTable() {}

  /**
   * @param votesFromRatings whether the ratings stand in for votes: average times two, and count
   * @return the columns of {@link CleanMovies} with votes of 0 where unknown, and {@code likes int}
   */
  public static Dataset<Row> of(
      CleanMovies movies, CleanRatings ratings, boolean votesFromRatings) {
    Dataset<Row> joined = movies.rows().join(ratings.counts(), "movieId", "left");
    Column count = votesFromRatings ? col("ratings") : col("voteCount");
    Column average =
        votesFromRatings ? col("halfStarSum").divide(col("ratings")) : col("voteAverage");
    joined =
        joined
            .withColumn("voteCount", coalesce(count, lit(0)))
            .withColumn(
                "voteAverage",
                when(col("voteCount").gt(0), coalesce(average, lit(0))).otherwise(0).cast("float"))
            .withColumn("likes", coalesce(col("liked"), lit(0)));
    List<Column> columns = new ArrayList<>();
    CleanMovies.COLUMNS.forEach(name -> columns.add(col(name)));
    columns.add(col("likes"));
    return joined.select(columns.toArray(Column[]::new));
  }

  /** Names that a card has room for; a film of many parts has a director for each. */
  private static final int DIRECTORS = 3;

  /**
   * The columns of the {@code movies} artifact: those that the server shows or filters by.
   * Directors become one text, which takes the server less memory than a list, and null where there
   * is none.
   */
  public static Dataset<Row> artifact(Dataset<Row> table) {
    Column names = array_join(slice(col("directors"), 1, DIRECTORS), ", ");
    return table
        .withColumn("directors", when(names.notEqual(""), names))
        .drop("collection", "tagline", "keywords", "cast");
  }
}
