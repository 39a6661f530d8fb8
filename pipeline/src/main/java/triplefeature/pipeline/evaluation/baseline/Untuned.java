package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.TrainingData;

/** A baseline with nothing to set. */
abstract class Untuned extends Baseline {
  private static final long serialVersionUID = 1L;

  Untuned(String id, String label) {
    super(id, label, Grid.NONE);
  }

  abstract Scorer learn(TrainingData training);

  @Override
  final Scorer.BySetting scorers(TrainingData training) {
    Scorer scorer = learn(training);
    return setting -> scorer;
  }
}
