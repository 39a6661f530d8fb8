package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.storage.StorageLevel;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.PipelineSettings;
import triplefeature.pipeline.source.CsvFile;

/**
 * Ratings of either layout become {@link CleanRatings}: joined to the films (through the links
 * where the ratings carry MovieLens ids and the films TMDb ids), users renumbered by a seeded
 * shuffle.
 */
public record RatingsCleaning(
    SparkSession spark, CsvFile file, CleanMovies movies, PipelineSettings settings) {
  private static final String KEPT = "kept";
  private static final String NO_TMDB_ID = "noTmdbId";
  private static final String NO_MOVIE = "noMovie";

  /**
   * @throws PipelineException if no rating can be kept
   */
  public CleanRatings clean() {
    Dataset<Row> judged = judged().persist(StorageLevel.MEMORY_AND_DISK());
    Map<String, Long> fates = Counting.byValue(judged, "fate");
    Dataset<Row> kept = judged.filter(col("fate").equalTo(KEPT));
    Dataset<Row> users = users(kept).cache();
    int userCount = (int) users.count();
    if (userCount == 0) {
      throw new PipelineException(
          file.name() + " holds no rating that can be used: " + new TreeMap<>(fates));
    }
    Dataset<Row> byMovie = byMovie(kept, users).persist(StorageLevel.MEMORY_AND_DISK());
    CleaningReport.Ratings report = report(fates, byMovie, userCount);
    judged.unpersist();
    return new CleanRatings(
        byMovie.drop("repeated"), userCount, users.select("user", "first", "last"), report);
  }

  /** Every rating with its film and its fate: kept, or the reason why not. */
  private Dataset<Row> judged() {
    Column time =
        file.columns().contains("timestamp")
            ? coalesce(trim(col("timestamp")).try_cast("bigint"), lit(0L))
            : lit(0L);
    Dataset<Row> typed =
        file.read(spark)
            .select(
                trim(col("userId")).try_cast("bigint").as("userId"),
                Plausible.id(col("movieId")).as("source"),
                trim(col("rating")).try_cast("double").as("rating"),
                greatest(lit(0L), least(lit(RatingsByMovie.maxTime()), time)).as("time"),
                file.damage().as("damage"));
    Dataset<Row> catalog = movies.rows().select(col("movieId").as("known"));
    Dataset<Row> named =
        movies.movieLensIds() == null
            ? typed.withColumn("movieId", col("source"))
            : typed.join(broadcast(movies.movieLensIds()), "source", "left");
    Dataset<Row> joined =
        named.join(broadcast(catalog), named.col("movieId").equalTo(catalog.col("known")), "left");
    Column halfStars = col("rating").multiply(2);
    return joined.select(
        col("userId"),
        col("movieId"),
        halfStars.cast("int").as("halfStars"),
        col("time"),
        when(col("damage").isNotNull(), col("damage"))
            .when(
                col("userId").isNull().or(col("source").isNull()).or(col("rating").isNull()),
                "notNumbers")
            .when(col("rating").between(0.5, 5).equalTo(false), "outOfRange")
            .when(halfStars.notEqual(floor(halfStars)), "notHalfStars")
            .when(col("movieId").isNull(), NO_TMDB_ID)
            .when(col("known").isNull(), NO_MOVIE)
            .otherwise(KEPT)
            .as("fate"));
  }

  /**
   * Columns {@code userId, first, last, user}: dense numbers in an order that tells nothing about
   * the ids.
   */
  private Dataset<Row> users(Dataset<Row> kept) {
    return kept.groupBy("userId")
        .agg(min("time").as("first"), max("time").as("last"))
        .withColumn(
            "user",
            row_number()
                .over(Window.orderBy(xxhash64(col("userId"), lit(settings.seed())), col("userId")))
                .minus(1));
  }

  private static Dataset<Row> byMovie(Dataset<Row> kept, Dataset<Row> users) {
    Column packed =
        col("user")
            .cast("bigint")
            .multiply(RatingsByMovie.userUnit())
            .plus(col("time").multiply(RatingsByMovie.timeUnit()))
            .plus(col("halfStars"));
    MapPartitionsFunction<Row, Row> gather = RatingsByMovie::new;
    return kept.join(broadcast(users.select("userId", "user")), "userId")
        .select(col("movieId"), packed.as("packed"))
        .repartition(col("movieId"))
        .sortWithinPartitions("movieId", "packed")
        .mapPartitions(gather, Encoders.row(RatingsByMovie.SCHEMA));
  }

  private CleaningReport.Ratings report(
      Map<String, Long> fates, Dataset<Row> byMovie, int userCount) {
    Row sums =
        byMovie
            .agg(
                sum("repeated"),
                sum(org.apache.spark.sql.functions.size(col("users"))),
                sum(Likes.count(settings.likeThreshold())))
            .head();
    Map<String, Long> dropped = new TreeMap<>(fates);
    dropped.keySet().removeAll(java.util.Set.of(KEPT, NO_TMDB_ID, NO_MOVIE));
    dropped.put("repeated", sums.getLong(0));
    return new CleaningReport.Ratings(
        fates.values().stream().mapToLong(Long::longValue).sum(),
        fates.getOrDefault(NO_TMDB_ID, 0L),
        fates.getOrDefault(NO_MOVIE, 0L),
        dropped,
        sums.getLong(1),
        sums.getLong(2),
        userCount);
  }
}
