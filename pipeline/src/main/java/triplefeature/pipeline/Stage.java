package triplefeature.pipeline;

/** What a run does, in this order, and what each stage counts. */
enum Stage {
  INPUT("Checking input files", "bytes"),
  MOVIES("Cleaning films", "films"),
  RATINGS("Cleaning ratings", "ratings"),
  SERIES("Finding series", "series"),
  COLLABORATIVE("Collaborative index", "films"),
  CLUSTERS("Genre clusters", "clusters"),
  TITLES("Title vectors", "names"),
  CONTENTS("Content vectors", "films"),
  EVALUATION("Evaluation", "test users"),
  PUBLISHING("Publishing", "artifacts");

  final String title;
  final String unit;

  Stage(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /** Its place in the run, from 1. */
  @SuppressWarnings("EnumOrdinal") // The order of the constants is the order of the run.
  int number() {
    return ordinal() + 1;
  }
}
