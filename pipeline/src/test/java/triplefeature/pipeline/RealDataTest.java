package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.cleaning.CleanMovies;
import triplefeature.pipeline.cleaning.CleaningReport;
import triplefeature.pipeline.cleaning.MovieCleaning;
import triplefeature.pipeline.cleaning.RatingsCleaning;
import triplefeature.pipeline.source.DataFolder;
import triplefeature.pipeline.source.RatingsSize;
import triplefeature.pipeline.source.RawData;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.RealModels;
import triplefeature.pipeline.support.SharedSpark;

/**
 * What cleaning makes of the real files: of the bundled sample always, of The Movies Dataset where
 * it is found.
 */
@Tag("spark")
class RealDataTest {
  private final SparkSession spark = SharedSpark.session();

  @Test
  void the_bundled_sample_is_whole() {
    Path sample = Path.of("..", "data", "sample");
    RawData data = open(sample, null);
    CleanMovies movies = new MovieCleaning(spark, data).clean();
    assertEquals(9066, movies.report().read());
    assertEquals(0, movies.report().rejoined());
    assertEquals(0, movies.report().duplicates());
    assertEquals(9066, movies.report().kept());
    Row matrix = film(movies, 2571);
    assertEquals("The Matrix", matrix.getAs("title"));
    assertEquals(1999, matrix.<Integer>getAs("year"));

    CleaningReport.Ratings ratings = ratings(data, movies);
    assertEquals(100_004, ratings.read());
    assertEquals(0, ratings.noMovie());
    assertEquals(100_004, ratings.kept());
    assertEquals(671, ratings.users());
  }

  @Test
  void the_movies_dataset_is_repaired_and_nothing_lost() {
    RawData data = open(RealModels.moviesDatasetFolder(), RatingsSize.SMALL);
    CleanMovies movies = new MovieCleaning(spark, data).clean();
    CleaningReport.Movies films = movies.report();
    // 45,466 = 3 re-joined + 30 duplicates + 45,433 kept
    assertEquals(45_466, films.read());
    assertEquals(3, films.rejoined());
    assertEquals(30, films.duplicates());
    assertEquals(45_433, films.kept());
    assertEquals(0, sum(films.dropped()));
    Map.of(
            82693, "Silver Linings Playbook",
            82663, "Midnight Man",
            249260, "Avalanche Sharks")
        .forEach((id, title) -> assertEquals(title, film(movies, id).getAs("title")));
    assertTrue(film(movies, 82663).<List<String>>getAs("genres") != null);

    CleaningReport.Ratings ratings = ratings(data, movies);
    // 100,004 = 71 + 123 + 99,810
    assertEquals(100_004, ratings.read());
    assertEquals(71, ratings.noTmdbId());
    assertEquals(123, ratings.noMovie());
    assertEquals(99_810, ratings.kept());
    assertEquals(0, sum(ratings.dropped()));
    assertEquals(51_446, ratings.likes());
  }

  private RawData open(Path folder, RatingsSize size) {
    return RawData.open(
        DataFolder.open(folder.toString(), spark.sparkContext().hadoopConfiguration()), size);
  }

  private CleaningReport.Ratings ratings(RawData data, CleanMovies movies) {
    PipelineSettings settings = Fixture.settings(Path.of(""), Path.of(""), Fixture.SEED);
    return new RatingsCleaning(spark, data.ratings(), settings).clean(movies::named).report();
  }

  private static Row film(CleanMovies movies, int movieId) {
    return movies.rows().filter("movieId = " + movieId).head();
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
