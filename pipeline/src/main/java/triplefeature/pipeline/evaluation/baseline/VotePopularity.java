package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.TrainingData;

/** The most voted films, whatever the basket; where the data has no votes, the most rated ones. */
final class VotePopularity extends Untuned {
  private static final long serialVersionUID = 1L;

  VotePopularity() {
    super("popularity-votes", "Popularity by votes");
  }

  @Override
  Scorer learn(TrainingData training) {
    double[] scores =
        training.catalog().movies().stream().mapToDouble(movie -> movie.voteCount()).toArray();
    return basket -> scores;
  }
}
