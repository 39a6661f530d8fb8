package triplefeature.pipeline.evaluation.baseline;

import triplefeature.pipeline.evaluation.Contender;

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
}
