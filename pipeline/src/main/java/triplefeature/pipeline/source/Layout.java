package triplefeature.pipeline.source;

/** The two layouts that the pipeline reads, told apart by their files. */
public enum Layout {
  MOVIES_DATASET("The Movies Dataset"),
  MOVIELENS("MovieLens");

  private final String label;

  Layout(String label) {
    this.label = label;
  }

  /** The name for people. */
  public String label() {
    return label;
  }
}
