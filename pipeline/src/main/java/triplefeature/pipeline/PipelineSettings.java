package triplefeature.pipeline;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import triplefeature.pipeline.evaluation.EvaluationSettings;
import triplefeature.pipeline.source.RatingsSize;

/**
 * What a run was asked to do.
 *
 * @param data folder of the input, any URI that Hadoop's file systems read
 * @param models folder to publish into, likewise
 * @param likeThreshold a rating at or above it is a like; 0.5 to 5
 * @param clusters number of genre clusters, 2 to 1000
 * @param clustersSweep other numbers of clusters to try, ascending, at most {@value #MAX_SWEEP}
 *     from the same range; empty for none
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
    List<Integer> clustersSweep,
    long seed,
    @Nullable RatingsSize ratings,
    boolean evaluate,
    EvaluationSettings evaluation) {
  public static final double DEFAULT_LIKE_THRESHOLD = 4.0;
  public static final int DEFAULT_CLUSTERS = 50;
  public static final long DEFAULT_SEED = 42;

  private static final int MIN_CLUSTERS = 2;
  private static final int MAX_CLUSTERS = 1000;
  private static final int MAX_SWEEP = 20;

  public PipelineSettings {
    if (!(likeThreshold >= 0.5 && likeThreshold <= 5)) {
      throw new IllegalArgumentException(
          "--like-threshold " + likeThreshold + ": expected a number of stars from 0.5 to 5");
    }
    if (clusters < MIN_CLUSTERS || clusters > MAX_CLUSTERS) {
      throw new IllegalArgumentException(
          "--clusters " + clusters + ": expected a whole number from 2 to 1000");
    }
    clustersSweep = List.copyOf(clustersSweep);
    if (!isSweep(clustersSweep)) {
      throw new IllegalArgumentException(
          "--clusters-sweep "
              + clustersSweep.stream().map(String::valueOf).collect(Collectors.joining(","))
              + ": expected at most 20 whole numbers from 2 to 1000, each greater than the one"
              + " before");
    }
  }

  private static boolean isSweep(List<Integer> numbers) {
    int before = MIN_CLUSTERS - 1;
    for (int number : numbers) {
      if (number <= before || number > MAX_CLUSTERS) {
        return false;
      }
      before = number;
    }
    return numbers.size() <= MAX_SWEEP;
  }
}
