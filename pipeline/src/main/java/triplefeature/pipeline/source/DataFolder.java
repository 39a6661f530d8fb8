package triplefeature.pipeline.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import triplefeature.pipeline.PipelineException;

/** A folder of input files on any file system that Hadoop reads, and the layout that it has. */
public record DataFolder(FileSystem fileSystem, Path folder, SortedSet<String> files) {
  private static final String EXPECTED =
      "expected movies_metadata.csv with links and ratings (The Movies Dataset), or movies.csv and"
          + " ratings.csv (MovieLens); get the former with data/download, or point --data elsewhere";

  /**
   * @param uri such as {@code data/sample} or {@code s3a://bucket/folder}
   * @throws PipelineException if it cannot be read, is no folder or is empty
   */
  public static DataFolder open(String uri, Configuration configuration) {
    try {
      Path folder = new Path(uri);
      FileSystem fileSystem = folder.getFileSystem(configuration);
      if (!fileSystem.getFileStatus(folder).isDirectory()) {
        throw new PipelineException("--data " + uri + " is a file; " + EXPECTED);
      }
      SortedSet<String> files =
          Arrays.stream(fileSystem.listStatus(folder))
              .filter(FileStatus::isFile)
              .map(status -> status.getPath().getName())
              .collect(Collectors.toCollection(TreeSet::new));
      if (files.isEmpty()) {
        throw new PipelineException("--data " + uri + " holds no file; " + EXPECTED);
      }
      return new DataFolder(fileSystem, folder, files);
    } catch (FileNotFoundException e) {
      throw new PipelineException("--data " + uri + " does not exist; " + EXPECTED, e);
    } catch (IOException | IllegalArgumentException e) {
      throw new PipelineException("--data " + uri + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * @throws PipelineException if the files make neither layout
   */
  public Layout layout() {
    if (files.contains("movies_metadata.csv")) {
      return Layout.MOVIES_DATASET;
    }
    if (files.contains("movies.csv")) {
      return Layout.MOVIELENS;
    }
    throw new PipelineException(
        folder + " has neither layout: it holds " + String.join(", ", files) + "; " + EXPECTED);
  }

  /**
   * @throws PipelineException if the folder does not hold the file
   */
  public Path require(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new PipelineException(
                    folder + " has no " + name + ": it holds " + String.join(", ", files)));
  }

  public Optional<Path> find(String name) {
    return files.contains(name) ? Optional.of(new Path(folder, name)) : Optional.empty();
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
