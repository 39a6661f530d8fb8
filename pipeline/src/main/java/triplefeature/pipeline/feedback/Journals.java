package triplefeature.pipeline.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import triplefeature.pipeline.PipelineException;

/** The files that servers kept verdicts in, each of them found readable. */
final class Journals {
  private Journals() {}

  /**
   * Their paths, for Apache Spark to read.
   *
   * @param folder any URI that Hadoop's file systems read
   * @throws PipelineException if there are none, or one of them cannot be read; it is named
   */
  static String[] in(String folder, Configuration configuration) {
    try {
      Path path = new Path(folder);
      FileSystem files = path.getFileSystem(configuration);
      if (!files.exists(path)) {
        throw new PipelineException(
            folder + " does not exist: name the folder that servers keep verdicts in (--feedback)");
      }
      List<FileStatus> journals =
          Arrays.stream(files.listStatus(path))
              .filter(file -> file.getPath().getName().endsWith(".jsonl"))
              .toList();
      if (journals.isEmpty()) {
        throw new PipelineException(
            folder
                + " holds no verdicts: no file there ends with .jsonl; name another (--feedback)");
      }
      journals.forEach(journal -> check(files, journal));
      return journals.stream().map(journal -> literal(journal.getPath())).toArray(String[]::new);
    } catch (IOException | IllegalArgumentException e) {
      throw new PipelineException(
          folder
              + " cannot be read ("
              + e.getMessage()
              + "): name a folder that you may read (--feedback)",
          e);
    }
  }

  private static void check(FileSystem files, FileStatus journal) {
    Path path = journal.getPath();
    if (journal.isDirectory()) {
      throw new PipelineException(
          path + " is a folder, where a file of verdicts was expected: move it elsewhere");
    }
    try (InputStream in = files.open(path)) {
      int first = in.read();
      if (first == 0x1f && in.read() == 0x8b) {
        throw new PipelineException(
            path + " is compressed, where lines of JSON were expected: unpack it with gunzip");
      }
      // Hadoop makes an error of what a local disk cannot read.
    } catch (IOException | FSError e) {
      throw new PipelineException(
          path
              + " cannot be read ("
              + e.getMessage()
              + "): let this user read it, or move it elsewhere",
          e);
    }
  }

  /** Apache Spark takes what it reads for a pattern. */
  private static String literal(Path path) {
    return path.toString().replaceAll("([\\[\\]{}*?\\\\])", "\\\\$1");
  }
}
