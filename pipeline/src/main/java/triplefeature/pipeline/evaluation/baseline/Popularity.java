package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.TrainingData;

/** The most liked films, whatever the basket. */
record Popularity() implements Untuned {
  private static final long serialVersionUID = 1L;

  @Override
  public String id() {
    return "popularity-likes";
  }

  @Override
  public String label() {
    return "Popularity by likes";
  }

  @Override
  public Scorer learn(TrainingData training) {
    double[] scores = new double[training.movies()];
    for (int movie = 0; movie < scores.length; movie++) {
      scores[movie] = training.likersOf(movie).length;
    }
    return basket -> scores;
  }
}
