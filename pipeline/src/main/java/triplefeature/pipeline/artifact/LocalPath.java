package triplefeature.pipeline.artifact;

import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What Hadoop's view of a local file system keeps to itself: locks, and moves in one step. */
final class LocalPath {
  private LocalPath() {}

  /** The path for Java's own file operations; empty on any file system that is not local. */
  static Optional<java.nio.file.Path> of(FileSystem fileSystem, Path path) {
    return Optional.of(fileSystem.makeQualified(path).toUri())
        .filter(uri -> "file".equals(uri.getScheme()))
        .map(java.nio.file.Path::of);
  }
}
