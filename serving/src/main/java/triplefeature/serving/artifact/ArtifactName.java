package triplefeature.serving.artifact;

import java.util.Locale;

/** The Parquet artifacts of a model; each is one file. */
public enum ArtifactName {
  MOVIES,
  TITLE_VECTORS,
  TITLE_IDF,
  FURTHER_NAMES,
  CONTENT_VECTORS,
  CONTENT_TERMS,
  COLLABORATIVE_INDEX,
  GENRE_CLUSTERS,
  CLUSTER_CENTERS;

  /** The name in the manifest: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String file() {
    return id() + ".parquet";
  }
}
