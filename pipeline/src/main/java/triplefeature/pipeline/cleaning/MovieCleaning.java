package triplefeature.pipeline.cleaning;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.Ahead;
import triplefeature.pipeline.cleaning.ratings.FilmLookup;
import triplefeature.pipeline.source.MovieLens;
import triplefeature.pipeline.source.MoviesDataset;
import triplefeature.pipeline.source.RawData;

/**
 * Raw film records of either layout become {@link CleanMovies}. Which films there are is known long
 * before they are clean.
 */
public record MovieCleaning(
    SparkSession spark, RawData data, CompletableFuture<FilmLookup> toBeNamed) {
  public MovieCleaning(SparkSession spark, RawData data) {
    this(spark, data, new CompletableFuture<>());
  }

  /**
   * @throws triplefeature.pipeline.PipelineException if no film can be used or a file is cut short
   */
  public CleanMovies clean() {
    Consumer<FilmLookup> known = toBeNamed::complete;
    try {
      return switch (data.layout()) {
        case MOVIES_DATASET -> new MoviesDatasetCleaning(spark, (MoviesDataset) data).clean(known);
        case MOVIELENS -> new MovieLensCleaning(spark, (MovieLens) data).clean(known);
      };
    } catch (RuntimeException | Error e) {
      toBeNamed.completeExceptionally(e);
      throw e;
    }
  }

  /** Which film a rating means: waits until {@link #clean} knows it, and fails where that fails. */
  public Supplier<FilmLookup> named() {
    return Ahead.result(toBeNamed);
  }
}
