package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.TrainingData;

/** The most liked films, whatever the basket. */
final class Popularity extends Untuned {
  private static final long serialVersionUID = 1L;

  Popularity() {
    super("popularity-likes", "Popularity by likes");
  }

  @Override
  Scorer learn(TrainingData training) {
    double[] scores = new double[training.movies()];
    for (int movie = 0; movie < scores.length; movie++) {
      scores[movie] = training.likersOf(movie).length;
    }
    return basket -> scores;
  }
}
