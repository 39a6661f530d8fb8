package triplefeature.pipeline.evaluation.trial;

import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.PipelineSettings;
import triplefeature.pipeline.cleaning.CleanMovies;
import triplefeature.pipeline.cleaning.CleanRatings;
import triplefeature.pipeline.cleaning.MovieCleaning;
import triplefeature.pipeline.cleaning.MovieTable;
import triplefeature.pipeline.cleaning.RatingsCleaning;
import triplefeature.pipeline.clustering.GenreClusters;
import triplefeature.pipeline.content.ContentVectors;
import triplefeature.pipeline.evaluation.EvaluationData;
import triplefeature.pipeline.evaluation.EvaluationStage;
import triplefeature.pipeline.series.SeriesTable;
import triplefeature.pipeline.source.DataFolder;
import triplefeature.pipeline.source.RawData;

/** Cleans and fits what an evaluation works on, as a build does, and keeps nothing. */
final class Gathering {
  private Gathering() {}

  static EvaluationData of(SparkSession spark, PipelineSettings settings) {
    RawData data =
        RawData.open(
            DataFolder.open(settings.data(), spark.sparkContext().hadoopConfiguration()),
            settings.ratings());
    CleanMovies movies = new MovieCleaning(spark, data).clean();
    CleanRatings ratings =
        new RatingsCleaning(spark, data.ratings(), settings).clean(movies::named);
    return EvaluationStage.gather(
        settings,
        data,
        SeriesTable.of(MovieTable.of(movies, ratings, data.votesFromRatings())).movies(),
        ratings,
        ContentVectors.fit(movies.rows(), movies.total()),
        GenreClusters.fit(movies.rows(), settings, step -> {}));
  }
}
