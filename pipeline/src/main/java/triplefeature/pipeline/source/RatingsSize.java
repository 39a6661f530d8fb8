package triplefeature.pipeline.source;

/** The two sizes in which Kaggle ships the ratings of the Movies Dataset. */
public enum RatingsSize {
  FULL("ratings.csv", "links.csv"),
  SMALL("ratings_small.csv", "links_small.csv");

  private final String ratingsFile;
  private final String linksFile;

  RatingsSize(String ratingsFile, String linksFile) {
    this.ratingsFile = ratingsFile;
    this.linksFile = linksFile;
  }

  public String ratingsFile() {
    return ratingsFile;
  }

  /** The links that go with these ratings. */
  public String linksFile() {
    return linksFile;
  }

  public RatingsSize other() {
    return this == FULL ? SMALL : FULL;
  }
}
