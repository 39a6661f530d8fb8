package triplefeature.pipeline.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import triplefeature.pipeline.PipelineException;
import triplefeature.serving.artifact.Manifest;

/**
 * The folder that models are published in. A version is built in a hidden folder beside the
 * published ones; the rename of that folder and then of {@code CURRENT} are the only steps that a
 * server can see.
 */
public final class ModelFolder {
  private final Configuration configuration;
  private final FileSystem fileSystem;
  private final Path models;
  private final Path building;

  private ModelFolder(
      Configuration configuration, FileSystem fileSystem, Path models, Path building) {
    this.configuration = configuration;
    this.fileSystem = fileSystem;
    this.models = models;
    this.building = building;
  }

  /**
   * Creates the hidden folder of a new version, so that a folder that cannot be written is found
   * out before the work.
   *
   * @param run distinguishes this run from others
   * @throws PipelineException if it cannot be written
   */
  public static ModelFolder create(String uri, String run, Configuration configuration) {
    try {
      Path models = new Path(uri);
      FileSystem fileSystem = models.getFileSystem(configuration);
      fileSystem.setWriteChecksum(false);
      Path building = new Path(models, ".building-" + run);
      if (!fileSystem.mkdirs(building)) {
        throw new IOException("the folder cannot be created");
      }
      writeFile(fileSystem, new Path(building, "probe"), "");
      fileSystem.delete(new Path(building, "probe"), false);
      return new ModelFolder(configuration, fileSystem, models, building);
    } catch (IOException | IllegalArgumentException e) {
      throw new PipelineException(
          "--models "
              + uri
              + " cannot be written: "
              + e.getMessage()
              + "; choose a folder that you may write",
          e);
    }
  }

  /** Where the files of the version are put together. */
  Path building() {
    return building;
  }

  FileSystem fileSystem() {
    return fileSystem;
  }

  void write(String name, String text) throws IOException {
    writeFile(fileSystem, new Path(building, name), text);
  }

  Manifest.File describe(String name) throws IOException {
    Path path = new Path(building, name);
    try (InputStream in = fileSystem.open(path)) {
      return new Manifest.File(fileSystem.getFileStatus(path).getLen(), DigestUtils.sha256Hex(in));
    }
  }

  /**
   * Makes the finished version the current one.
   *
   * @param version name of its folder
   */
  void publish(String version) throws IOException {
    Path target = new Path(models, version);
    if (fileSystem.exists(target) || !fileSystem.rename(building, target)) {
      throw new IOException(target + " exists already or cannot be created");
    }
    Path pointer = new Path(models, "." + Manifest.CURRENT + "-" + version);
    try {
      pointTo(version, pointer);
    } catch (IOException e) {
      fileSystem.delete(pointer, false);
      fileSystem.delete(target, true);
      throw e;
    }
  }

  private void pointTo(String version, Path pointer) throws IOException {
    writeFile(fileSystem, pointer, version + "\n");
    Path current = new Path(models, Manifest.CURRENT);
    URI uri = fileSystem.makeQualified(current).toUri();
    if ("file".equals(uri.getScheme())) {
      java.nio.file.Path local = java.nio.file.Path.of(fileSystem.makeQualified(pointer).toUri());
      try (FileChannel channel = FileChannel.open(local, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(
          local,
          java.nio.file.Path.of(uri),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } else {
      FileContext.getFileContext(uri, configuration)
          .rename(pointer, current, Options.Rename.OVERWRITE);
    }
  }

  /** Removes what an unfinished run left of itself. */
  public void discard() {
    try {
      fileSystem.delete(building, true);
    } catch (IOException e) {
      // The folder is hidden and unused: a failed run is reported by its cause, not by this.
      return;
    }
  }

  private static void writeFile(FileSystem fileSystem, Path path, String text) throws IOException {
    try (OutputStream out = fileSystem.create(path, true)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
