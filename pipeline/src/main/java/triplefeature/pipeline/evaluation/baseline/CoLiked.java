package triplefeature.pipeline.evaluation.baseline;

import java.util.Arrays;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.serving.recommend.Findings;

/**
 * The films that are liked by who likes one film of a basket.
 *
 * @param movies ascending; not modified
 * @param counts how many training users like both, at least 1; not modified
 */
record CoLiked(int[] movies, double[] counts) {
  private record WithFilm(int movie) implements Findings.Key<CoLiked> {}

  /** Counted once for a basket, whoever asks. */
  static CoLiked with(int movie, TrainingData training, Findings findings) {
    return findings.once(new WithFilm(movie), () -> of(training.coLikes(movie)));
  }

  private static CoLiked of(int[] counts) {
    int[] movies = new int[counts.length];
    double[] positive = new double[counts.length];
    int size = 0;
    for (int movie = 0; movie < counts.length; movie++) {
      movies[size] = movie;
      positive[size] = counts[movie];
      size += counts[movie] > 0 ? 1 : 0;
    }
    return new CoLiked(Arrays.copyOf(movies, size), Arrays.copyOf(positive, size));
  }
}
