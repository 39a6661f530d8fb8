package triplefeature.pipeline;

import triplefeature.pipeline.evaluation.EvaluationSettings;
import triplefeature.pipeline.source.RatingsSize;

/**
 * What a run was asked to do.
 *
 * @param data folder of the input, any URI that Hadoop's file systems read
 * @param models folder to publish into, likewise
 * @param likeThreshold a rating at or above it is a like; 0.5 to 5
 * @param clusters number of genre clusters, 2 to 1000
 * @param seed of every random choice
 * @param ratings which of Kaggle's two sizes, or null for the full one where it exists
 * @param evaluate whether to evaluate the methods on held-out users
 * @param evaluation how thoroughly
 */
public record PipelineSettings(
    String data,
    String models,
    double likeThreshold,
    int clusters,
    long seed,
    RatingsSize ratings,
    boolean evaluate,
    EvaluationSettings evaluation) {
  public static final double DEFAULT_LIKE_THRESHOLD = 4.0;
  public static final int DEFAULT_CLUSTERS = 50;
  public static final long DEFAULT_SEED = 42;

  public PipelineSettings {
    if (!(likeThreshold >= 0.5 && likeThreshold <= 5)) {
      throw new IllegalArgumentException(
          "--like-threshold " + likeThreshold + ": expected a number of stars from 0.5 to 5");
    }
    if (clusters < 2 || clusters > 1000) {
      throw new IllegalArgumentException(
          "--clusters " + clusters + ": expected a whole number from 2 to 1000");
    }
  }
}
