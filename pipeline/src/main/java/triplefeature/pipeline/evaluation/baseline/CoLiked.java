package triplefeature.pipeline.evaluation.baseline;

import java.util.Arrays;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.serving.recommend.Findings;

/**
 * The films that are liked by who likes one film of a basket: without those between them which
 * nobody does, so that whoever goes through them has nothing to ask.
 *
 * @param movies ascending; not modified
 * @param counts how many training users like both, at least 1; not modified
 */
record CoLiked(int[] movies, double[] counts) {
  private record With(int movie) implements Findings.Key<CoLiked> {}

  /** Found once for a basket, whoever asks. */
  static CoLiked with(int movie, TrainingData training, Findings findings) {
    return findings.once(new With(movie), () -> of(training.coLikes(movie)));
  }

  private static CoLiked of(int[] all) {
    int[] movies = new int[all.length];
    int size = 0;
    for (int movie = 0; movie < all.length; movie++) {
      movies[size] = movie;
      size += all[movie] > 0 ? 1 : 0;
    }
    double[] counts = new double[size];
    for (int i = 0; i < size; i++) {
      counts[i] = all[movies[i]];
    }
    return new CoLiked(Arrays.copyOf(movies, size), counts);
  }
}
