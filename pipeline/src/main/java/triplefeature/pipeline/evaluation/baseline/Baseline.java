package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.Contender;
import triplefeature.pipeline.evaluation.TrainingData;

/** What every baseline says of itself. */
abstract class Baseline implements Contender {
  private static final long serialVersionUID = 1L;

  private final String id;
  private final String label;
  private final Grid grid;

  Baseline(String id, String label, Grid grid) {
    this.id = id;
    this.label = label;
    this.grid = grid;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final String label() {
    return label;
  }

  @Override
  public final int settings() {
    return grid.size();
  }

  @Override
  public final String describe(int setting) {
    return grid.describe(setting);
  }

  /** As {@link #fit}, before the scores become lists. */
  abstract Scorer.BySetting scorers(TrainingData training);

  @Override
  public final Fitted fit(TrainingData training) {
    Scorer.BySetting learned = scorers(training);
    return setting -> Scorer.ranker(learned.apply(setting));
  }
}
