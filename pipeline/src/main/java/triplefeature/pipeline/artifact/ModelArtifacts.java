package triplefeature.pipeline.artifact;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import triplefeature.pipeline.cleaning.MovieTable;
import triplefeature.pipeline.cleaning.ratings.FilmRatings;
import triplefeature.pipeline.clustering.GenreClusters;
import triplefeature.pipeline.content.ContentVectors;
import triplefeature.pipeline.title.TitleVectors;
import triplefeature.serving.artifact.ArtifactName;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.model.Evaluation;

/** Which artifact holds what was fitted, and in which order; each method writes its share. */
public final class ModelArtifacts {
  private final ModelWriter writer;

  /**
   * @param stamp time for the name of the version, such as 20260131-235959
   */
  public ModelArtifacts(ModelFolder folder, String stamp) {
    this.writer = new ModelWriter(folder, stamp);
  }

  /**
   * @return number of names
   */
  public long titles(TitleVectors titles) {
    writer.write(ArtifactName.TITLE_IDF, titles.idf(), "index");
    return writer.write(ArtifactName.TITLE_VECTORS, titles.vectors(), "movieId", "kind", "name");
  }

  /**
   * @param names columns movieId and name
   */
  public ModelArtifacts furtherNames(Dataset<Row> names) {
    writer.write(ArtifactName.FURTHER_NAMES, names, "movieId", "name");
    return this;
  }

  public ContentVectors contents(ContentVectors contents) {
    writer.write(ArtifactName.CONTENT_TERMS, contents.terms(), "index");
    writer.write(ArtifactName.CONTENT_VECTORS, contents.vectors(), "movieId");
    return contents;
  }

  /**
   * @param index films in order, within partitions and from one to the next
   * @return number of films
   */
  public long ratings(JavaRDD<FilmRatings> index) {
    return writer.writeInOrder(ArtifactName.COLLABORATIVE_INDEX, index);
  }

  public GenreClusters clusters(GenreClusters clusters) {
    writer.write(ArtifactName.GENRE_CLUSTERS, clusters.movies(), "movieId");
    writer.write(ArtifactName.CLUSTER_CENTERS, clusters.centers(), "cluster");
    return clusters;
  }

  /**
   * @param movies a {@link MovieTable}
   */
  public ModelArtifacts movies(Dataset<Row> movies) {
    writer.write(ArtifactName.MOVIES, MovieTable.artifact(movies), "movieId");
    return this;
  }

  /** Writes what is no artifact, once all of them have been written, and publishes the version. */
  public Manifest publish(Evaluation evaluation, ModelManifest origin) {
    writer.writeJson("cleaning.json", origin.report());
    writer.writeJson("evaluation.json", evaluation);
    return writer.publish(origin, evaluation);
  }
}
