package triplefeature.pipeline.artifact;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.hadoop.util.HadoopOutputFile;

/** The files that the tasks of one job wrote, as one file. */
final class ParquetParts {
  private ParquetParts() {}

  /**
   * Moves the only part, or copies the row groups of all of them in order, byte by byte with their
   * checksums: nothing is read as rows again.
   *
   * @param scratch the folder of the parts, which goes
   */
  static void join(FileSystem fileSystem, Path scratch, Path target) throws IOException {
    List<Path> parts =
        Arrays.stream(fileSystem.listStatus(scratch))
            .map(FileStatus::getPath)
            .filter(path -> path.getName().endsWith(".parquet"))
            .sorted()
            .toList();
    if (parts.isEmpty()) {
      throw new IOException(scratch + " holds no Parquet file");
    }
    if (parts.size() > 1) {
      append(parts, target, fileSystem.getConf());
    } else if (!fileSystem.rename(parts.get(0), target)) {
      throw new IOException("cannot rename " + parts.get(0));
    }
    fileSystem.delete(scratch, true);
  }

  private static void append(List<Path> parts, Path target, Configuration configuration)
      throws IOException {
    FileMetaData first;
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(parts.get(0), configuration))) {
      first = reader.getFileMetaData();
    }
    ParquetProperties properties = ParquetProperties.builder().build();
    try (ParquetFileWriter writer =
        new ParquetFileWriter(
            HadoopOutputFile.fromPath(target, configuration),
            first.getSchema(),
            ParquetFileWriter.Mode.CREATE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
            null,
            properties)) {
      writer.start();
      for (Path part : parts) {
        writer.appendFile(HadoopInputFile.fromPath(part, configuration));
      }
      writer.end(first.getKeyValueMetaData());
    }
  }
}
