package triplefeature.pipeline.evaluation;

import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import triplefeature.pipeline.PipelineSettings;
import triplefeature.pipeline.cleaning.CleanRatings;
import triplefeature.pipeline.cleaning.Likes;
import triplefeature.pipeline.clustering.GenreClusters;
import triplefeature.pipeline.content.ContentVectors;
import triplefeature.pipeline.source.RawData;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.MethodSettings;

/** Evaluates where that is wanted, and settles what the published model uses. */
public final class EvaluationStage {
  private EvaluationStage() {}

  /**
   * @param movies films with votes and likes
   * @return with the documented defaults as settings where none could be chosen
   */
  public static Evaluator.Outcome run(
      PipelineSettings settings,
      RawData data,
      Dataset<Row> movies,
      CleanRatings ratings,
      ContentVectors contents,
      GenreClusters clusters,
      Consumer<String> progress) {
    MethodSettings defaults = MethodSettings.defaults(ratings.report().likes());
    if (!settings.evaluate()) {
      return new Evaluator.Outcome(Evaluation.NONE, defaults);
    }
    EvaluationData gathered = gather(settings, data, movies, ratings, contents, clusters);
    return new Evaluator(movies.sparkSession(), gathered, settings.evaluation(), defaults, progress)
        .run();
  }

  /**
   * What an evaluation works on.
   *
   * @param movies films with votes and likes
   */
  public static EvaluationData gather(
      PipelineSettings settings,
      RawData data,
      Dataset<Row> movies,
      CleanRatings ratings,
      ContentVectors contents,
      GenreClusters clusters) {
    int threshold = Likes.halfStars(settings.likeThreshold());
    return new DataGathering(movies)
        .gather(ratings, contents, clusters, threshold, data.votesFromRatings());
  }
}
