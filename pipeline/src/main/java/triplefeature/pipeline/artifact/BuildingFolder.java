package triplefeature.pipeline.artifact;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The hidden folder that one run builds in; locked for as long as the run lives, where the file
 * system is local.
 */
record BuildingFolder(FileSystem fileSystem, Path folder, Closeable lock) {
  /** How the names of these folders begin. */
  static final String PREFIX = ".building-";

  /**
   * @param models the folder to create it in
   * @param run distinguishes this run from others of this process
   * @throws IOException if it cannot be written
   */
  static BuildingFolder create(FileSystem fileSystem, Path models, String run) throws IOException {
    Path folder = new Path(models, PREFIX + run + RunLock.PROCESS);
    if (!fileSystem.mkdirs(folder)) {
      throw new IOException("the folder cannot be created");
    }
    Optional<java.nio.file.Path> local = LocalPath.of(fileSystem, folder);
    Closeable lock = local.isPresent() ? RunLock.hold(local.get()) : () -> {};
    BuildingFolder building = new BuildingFolder(fileSystem, folder, lock);
    building.write(new Path(building.version(), "probe"), "");
    fileSystem.delete(new Path(building.version(), "probe"), false);
    return building;
  }

  /** Where the files of the version are put together, to be renamed when they are whole. */
  Path version() {
    return file("version");
  }

  /** A file or folder that goes away with this one. */
  Path file(String name) {
    return new Path(folder, name);
  }

  void write(Path path, String text) throws IOException {
    try (OutputStream out = fileSystem.create(path, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Gives the lock up and removes what is left. */
  void discard() {
    try {
      lock.close();
      fileSystem.delete(folder, true);
    } catch (IOException e) {
      // The folder is hidden and unused: a failed run is reported by its cause, not by this.
      return;
    }
  }
}
