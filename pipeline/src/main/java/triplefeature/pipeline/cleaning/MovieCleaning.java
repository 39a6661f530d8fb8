package triplefeature.pipeline.cleaning;

import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.source.MovieLens;
import triplefeature.pipeline.source.MoviesDataset;
import triplefeature.pipeline.source.RawData;

/** Raw film records of either layout become {@link CleanMovies}. */
public final class MovieCleaning {
  private MovieCleaning() {}

  /**
   * @throws triplefeature.pipeline.PipelineException if no film can be used or a file is cut short
   */
  public static CleanMovies clean(SparkSession spark, RawData data) {
    return switch (data.layout()) {
      case MOVIES_DATASET -> new MoviesDatasetCleaning(spark, (MoviesDataset) data).clean();
      case MOVIELENS -> new MovieLensCleaning(spark, (MovieLens) data).clean();
    };
  }
}
