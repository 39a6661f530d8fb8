package triplefeature.pipeline.cleaning;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.trim;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.cleaning.ratings.FilmLookup;
import triplefeature.pipeline.source.CsvFile;

/**
 * The links from MovieLens' ids to those of TMDb and IMDb.
 *
 * @param rows columns {@code movieLensId int, tmdbId int?, imdbId string?}, one row an id
 * @param counts records read, and those without an id
 */
record Links(Dataset<Row> rows, Map<String, Long> counts) {
  static Links read(CsvFile file, SparkSession spark) {
    Dataset<Row> links =
        file.read(spark)
            .select(
                Plausible.id(col("movieId")).as("movieLensId"),
                Plausible.id(col("tmdbId")).as("tmdbId"),
                Plausible.imdbId(concat(lit("tt"), lpad(trim(col("imdbId")), 7, "0")))
                    .as("imdbId"));
    Map<String, Long> counts =
        Counting.where(
            links,
            Map.of(
                "read", lit(true),
                "withoutTmdbId", col("tmdbId").isNull(),
                "withoutMovieId", col("movieLensId").isNull()));
    // Of several lines one that says something; which one must not depend on the partitions.
    Dataset<Row> rows =
        links
            .filter(col("movieLensId").isNotNull())
            .groupBy("movieLensId")
            .agg(min("tmdbId").as("tmdbId"), min("imdbId").as("imdbId"));
    return new Links(rows, counts);
  }

  /**
   * Which film a MovieLens id means; gathered on the driver.
   *
   * @param movieIds of all films by their TMDb ids, in any order
   */
  FilmLookup lookup(int[] movieIds) {
    FilmLookup lookup = new FilmLookup(movieIds, FilmLookup.NO_TMDB_ID);
    for (Row link : rows.select("movieLensId", "tmdbId").collectAsList()) {
      if (link.isNullAt(1)) {
        lookup.putWithoutTmdbId(link.getInt(0));
      } else {
        lookup.put(link.getInt(0), link.getInt(1));
      }
    }
    return lookup;
  }
}
