package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.trim;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.PipelineException;
import triplefeature.pipeline.PipelineSettings;
import triplefeature.pipeline.cleaning.ratings.Fate;
import triplefeature.pipeline.cleaning.ratings.FilmLookup;
import triplefeature.pipeline.cleaning.ratings.RatingsByFilm;
import triplefeature.pipeline.cleaning.ratings.RatingsScan;
import triplefeature.pipeline.cleaning.ratings.ScannedRatings;
import triplefeature.pipeline.source.CsvFile;

/**
 * Ratings of either layout become {@link CleanRatings}: joined to the films (through the links
 * where the ratings carry MovieLens ids and the films TMDb ids), users renumbered by a seeded
 * shuffle.
 */
public record RatingsCleaning(SparkSession spark, CsvFile file, PipelineSettings settings) {

  /**
   * Reads the file, for which no film need be known, and then asks for the films.
   *
   * @throws PipelineException if no rating can be kept
   */
  public CleanRatings clean(Supplier<FilmLookup> films) {
    ScannedRatings scanned =
        new RatingsScan(spark, file, lines -> typed(file, file.parse(lines))).run();
    RatingsByFilm found =
        scanned.of(films.get(), settings.seed(), Likes.halfStars(settings.likeThreshold()));
    int users = found.times().first().length;
    if (users == 0) {
      throw new PipelineException(
          file.name() + " holds no rating that can be used: " + new TreeMap<>(found.fates()));
    }
    return new CleanRatings(
        found.films(), users, found.countsByFilm(), found.times(), report(found, users));
  }

  /**
   * Cells as numbers, null where they are none.
   *
   * @param rows as the file is read
   * @return columns {@code userId bigint?, movieId int?, rating double?, time bigint, damage
   *     string?}; ids of films above 0
   */
  public static Dataset<Row> typed(CsvFile file, Dataset<Row> rows) {
    Column time =
        file.columns().contains("timestamp")
            ? coalesce(trim(col("timestamp")).try_cast("bigint"), lit(0L))
            : lit(0L);
    return rows.select(
        trim(col("userId")).try_cast("bigint").as("userId"),
        Plausible.id(col("movieId")).as("movieId"),
        trim(col("rating")).try_cast("double").as("rating"),
        time.as("time"),
        file.damage().as("damage"));
  }

  private static CleaningReport.Ratings report(RatingsByFilm found, int users) {
    Map<String, Long> fates = found.fates();
    Map<String, Long> dropped = new TreeMap<>(fates);
    dropped.keySet().removeAll(Set.of(Fate.KEPT.key(), Fate.NO_TMDB_ID.key(), Fate.NO_MOVIE.key()));
    dropped.put("repeated", found.repeated());
    return new CleaningReport.Ratings(
        fates.values().stream().mapToLong(Long::longValue).sum(),
        fates.getOrDefault(Fate.NO_TMDB_ID.key(), 0L),
        fates.getOrDefault(Fate.NO_MOVIE.key(), 0L),
        dropped,
        found.kept(),
        found.likes(),
        users);
  }
}
