package triplefeature.pipeline.cleaning;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import triplefeature.pipeline.source.RawData;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.SharedSpark;

/** The two fixtures after cleaning, each cleaned once a test run. */
final class CleanedFixture {
  private CleanedFixture() {}

  static CleanMovies moviesDataset() {
    return MoviesDatasetHolder.MOVIES;
  }

  static CleanRatings moviesDatasetRatings() {
    return MoviesDatasetHolder.RATINGS;
  }

  static CleanMovies movieLens() {
    return MovieLensHolder.MOVIES;
  }

  static CleanRatings movieLensRatings() {
    return MovieLensHolder.RATINGS;
  }

  static CleanMovies movies(Path folder) {
    return new MovieCleaning(SharedSpark.session(), Fixture.open(folder)).clean();
  }

  static CleanRatings ratings(Path folder, CleanMovies movies, long seed) {
    RawData data = Fixture.open(folder);
    return new RatingsCleaning(
            SharedSpark.session(), data.ratings(), Fixture.settings(folder, folder, seed))
        .clean(movies::named);
  }

  /** The only row of a film. */
  static Row film(CleanMovies movies, int movieId) {
    List<Row> rows =
        movies.rows().filter(functions.col("movieId").equalTo(movieId)).collectAsList();
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows of film " + movieId);
    }
    return rows.get(0);
  }

  private static final class MoviesDatasetHolder {
    static final CleanMovies MOVIES = movies(Fixture.moviesDataset());
    static final CleanRatings RATINGS = ratings(Fixture.moviesDataset(), MOVIES, Fixture.SEED);
  }

  private static final class MovieLensHolder {
    static final CleanMovies MOVIES = movies(Fixture.movieLens());
    static final CleanRatings RATINGS = ratings(Fixture.movieLens(), MOVIES, Fixture.SEED);
  }
}
