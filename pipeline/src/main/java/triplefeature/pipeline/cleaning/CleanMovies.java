package triplefeature.pipeline.cleaning;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import triplefeature.pipeline.Counted;
import triplefeature.pipeline.cleaning.ratings.FilmLookup;

/**
 * Films with types, one row each; cached.
 *
 * @param rows columns {@link #COLUMNS}
 * @param named which film a rating means
 * @param report what cleaning did
 * @param sideFiles counts of the other files by name
 */
public record CleanMovies(
    Dataset<Row> rows,
    FilmLookup named,
    CleaningReport.Movies report,
    Map<String, Map<String, Long>> sideFiles)
    implements Counted {

  /**
   * movieId int, tmdbId int?, imdbId?, title, originalTitle?, aliases array, releaseDate date?,
   * year int?, runtime int?, genres array, language?, spokenLanguages, productionCountries,
   * productionCompanies arrays, overview?, voteAverage float?, voteCount int?, posterPath?, adult
   * boolean; and for the content vectors collection?, tagline?, keywords, cast, directors arrays.
   */
  public static final List<String> COLUMNS =
      List.of(
          "movieId",
          "tmdbId",
          "imdbId",
          "title",
          "originalTitle",
          "aliases",
          "releaseDate",
          "year",
          "runtime",
          "genres",
          "language",
          "spokenLanguages",
          "productionCountries",
          "productionCompanies",
          "overview",
          "voteAverage",
          "voteCount",
          "posterPath",
          "adult",
          "collection",
          "tagline",
          "keywords",
          "cast",
          "directors");

  @Override
  public long total() {
    return report.kept();
  }
}
