package triplefeature.serving.artifact;

import java.io.IOException;
import triplefeature.serving.text.English;

/** Reads the Parquet files of one version, each once. */
record ArtifactReader(PublishedModel folder) {
  /** Makes something of the columns of a file. */
  interface Reading<T> {
    T of(ArtifactColumns columns) throws IOException, ModelException;
  }

  /**
   * Reads a file by columns.
   *
   * @throws ModelException if the file is missing or damaged, has other columns, or holds another
   *     number of rows than the manifest says
   */
  <T> T columns(ArtifactName artifact, Reading<T> reading) throws ModelException {
    VerifiedFile file = folder.file(artifact.file());
    try {
      ArtifactColumns columns = new ArtifactColumns(file);
      requireRows(artifact, file, columns.rows());
      return reading.of(columns);
    } catch (IOException | RuntimeException e) {
      throw failed(artifact, file, e);
    }
  }

  private void requireRows(ArtifactName artifact, VerifiedFile file, long rows)
      throws ModelException {
    long expected = folder.rows(artifact);
    if (rows != expected) {
      throw new ModelException(
          file.path() + " has " + rows + " rows, the manifest says " + expected + folder.advice());
    }
  }

  private ModelException failed(ArtifactName artifact, VerifiedFile file, Exception failure) {
    return new ModelException(
        English.format(
            "%s is not the artifact %s of this release: %s%s",
            file.path(), artifact.id(), innermost(failure).getMessage(), folder.advice()),
        failure);
  }

  /** The reader wraps a failed checksum in messages that name neither it nor the file. */
  private static Throwable innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }
}
