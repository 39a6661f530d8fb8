package triplefeature.serving.artifact;

import com.jerolba.carpet.CarpetParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.LocalInputFile;
import triplefeature.serving.text.English;

/** Reads the Parquet files of one version into records. */
record ArtifactReader(PublishedModel folder) {
  /**
   * Hands every row to {@code sink}, in the order of the file.
   *
   * @throws ModelException if the file cannot be read, has other columns, or holds another number
   *     of rows than the manifest says
   */
  <T> void read(ArtifactName artifact, Class<T> row, Consumer<T> sink) throws ModelException {
    Path file = folder.path().resolve(artifact.file());
    long rows = 0;
    // Without page checksums most damaged files are read as wrong data without an error.
    try (ParquetReader<T> reader =
        CarpetParquetReader.builder(new LocalInputFile(file), row)
            .withConf(new PlainParquetConfiguration())
            .usePageChecksumVerification()
            .build()) {
      for (T each = reader.read(); each != null; each = reader.read()) {
        sink.accept(each);
        rows++;
      }
    } catch (IOException | RuntimeException e) {
      throw new ModelException(
          English.format(
              "%s is not the artifact %s of this release: %s%s",
              file, artifact.id(), innermost(e).getMessage(), folder.advice()),
          e);
    }
    long expected = folder.rows(artifact);
    if (rows != expected) {
      throw new ModelException(
          file + " has " + rows + " rows, the manifest says " + expected + folder.advice());
    }
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
