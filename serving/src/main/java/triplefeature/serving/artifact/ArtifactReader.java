package triplefeature.serving.artifact;

import com.jerolba.carpet.CarpetParquetReader;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import triplefeature.serving.text.English;

/** Reads the Parquet files of one version, each once. */
record ArtifactReader(PublishedModel folder) {
  /** Makes something of the columns of a file. */
  interface Reading<T> {
    T of(ArtifactColumns columns) throws IOException, ModelException;
  }

  /**
   * Hands every row to {@code sink}, in the order of the file.
   *
   * @throws ModelException if the file is missing or damaged, has other columns, or holds another
   *     number of rows than the manifest says
   */
  <T> void rows(ArtifactName artifact, Class<T> row, Consumer<T> sink) throws ModelException {
    VerifiedFile file = folder.file(artifact.file());
    long rows = 0;
    // Without page checksums most damaged files are read as wrong data without an error.
    try (ParquetReader<T> reader =
        CarpetParquetReader.builder(file, row)
            .withConf(new PlainParquetConfiguration())
            .usePageChecksumVerification()
            .build()) {
      for (T each = reader.read(); each != null; each = reader.read()) {
        sink.accept(each);
        rows++;
      }
    } catch (IOException | RuntimeException e) {
      throw failed(artifact, file, e);
    }
    requireRows(artifact, file, rows);
  }

  /**
   * Reads a file by columns.
   *
   * @throws ModelException as {@link #rows}
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
