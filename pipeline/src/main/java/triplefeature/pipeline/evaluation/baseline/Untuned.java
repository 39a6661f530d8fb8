package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.Contender;
import triplefeature.pipeline.evaluation.TrainingData;

/** A baseline with nothing to set. */
interface Untuned extends Contender {
  Scorer learn(TrainingData training);

  @Override
  default int settings() {
    return 1;
  }

  @Override
  default String describe(int setting) {
    return "";
  }

  @Override
  default Fitted fit(TrainingData training) {
    Scorer scorer = learn(training);
    return setting -> scorer;
  }
}
