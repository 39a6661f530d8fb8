package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.CoLikes;
import triplefeature.pipeline.evaluation.TrainingData;
import triplefeature.serving.recommend.Findings;

/** What is liked with the films of a basket, found once for it, whoever asks. */
final class Liked {
  private Liked() {}

  private record With(int movie) implements Findings.Key<CoLikes> {}

  static CoLikes with(int movie, TrainingData training, Findings findings) {
    return findings.once(new With(movie), () -> training.coLikes(movie));
  }
}
