package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.TrainingData;

/** The most voted films, whatever the basket; where the data has no votes, the most rated ones. */
record VotePopularity() implements Untuned {
  private static final long serialVersionUID = 1L;

  @Override
  public String id() {
    return "popularity-votes";
  }

  @Override
  public String label() {
    return "Popularity by votes";
  }

  @Override
  public Scorer learn(TrainingData training) {
    double[] scores =
        training.catalog().movies().stream().mapToDouble(movie -> movie.voteCount()).toArray();
    return basket -> scores;
  }
}
