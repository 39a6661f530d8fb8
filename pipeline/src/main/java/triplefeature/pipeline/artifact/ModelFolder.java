package triplefeature.pipeline.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import triplefeature.pipeline.PipelineException;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.text.English;

/**
 * The folder that models are published in. A version is built in a hidden folder beside the
 * published ones; the rename of what was built and then of {@code CURRENT} are the only steps that
 * a server can see.
 */
public final class ModelFolder {
  private final Configuration configuration;
  private final FileSystem fileSystem;
  private final Path models;
  private final BuildingFolder building;

  private ModelFolder(
      Configuration configuration, FileSystem fileSystem, Path models, BuildingFolder building) {
    this.configuration = configuration;
    this.fileSystem = fileSystem;
    this.models = models;
    this.building = building;
  }

  /**
   * Creates the hidden folder of a new version, so that a folder that cannot be written is found
   * out before the work.
   *
   * @param run distinguishes this run from others of this process
   * @throws PipelineException if it cannot be written
   */
  public static ModelFolder create(String uri, String run, Configuration configuration) {
    try {
      Path models = new Path(uri);
      FileSystem fileSystem = models.getFileSystem(configuration);
      fileSystem.setWriteChecksum(false);
      BuildingFolder building = BuildingFolder.create(fileSystem, models, run);
      return new ModelFolder(configuration, fileSystem, models, building);
    } catch (IOException | IllegalArgumentException e) {
      throw new PipelineException(
          English.format(
              "--models %s cannot be written: %s; choose a folder that you may write",
              uri, e.getMessage()),
          e);
    }
  }

  /**
   * Removes what earlier runs left that were killed, never what belongs to a run that is alive.
   *
   * @return a line for people about each folder
   */
  public List<String> sweep() {
    try {
      return new Leftovers(fileSystem, models).sweep();
    } catch (IOException e) {
      return List.of("Cannot look for what earlier runs left: " + e.getMessage());
    }
  }

  /** Where the files of the version are put together. */
  Path building() {
    return building.version();
  }

  FileSystem fileSystem() {
    return fileSystem;
  }

  void write(String name, String text) throws IOException {
    building.write(new Path(building(), name), text);
  }

  Manifest.File describe(String name) throws IOException {
    Path path = new Path(building(), name);
    try (InputStream in = fileSystem.open(path)) {
      return new Manifest.File(fileSystem.getFileStatus(path).getLen(), DigestUtils.sha256Hex(in));
    }
  }

  /**
   * Makes the finished version the current one. On a local file system all of it is forced to disk
   * before {@code CURRENT} names it; on others Hadoop's close of a file is what there is.
   *
   * @param version name of its folder
   */
  void publish(String version) throws IOException {
    Path target = new Path(models, version);
    Optional<java.nio.file.Path> local = LocalPath.of(fileSystem, building());
    if (local.isPresent()) {
      ForcedToDisk.filesOf(local.get());
    }
    if (fileSystem.exists(target) || !fileSystem.rename(building(), target)) {
      throw new IOException(target + " exists already or cannot be created");
    }
    try {
      pointTo(version);
    } catch (IOException e) {
      fileSystem.delete(target, true);
      throw e;
    }
  }

  private void pointTo(String version) throws IOException {
    Path pointer = building.file(Manifest.CURRENT);
    building.write(pointer, version + "\n");
    Optional<java.nio.file.Path> local = LocalPath.of(fileSystem, models);
    if (local.isPresent()) {
      replaceCurrent(local.get(), LocalPath.of(fileSystem, pointer).orElseThrow());
    } else if (ObjectStore.is(fileSystem)) {
      // Whole at its close, where a rename is a copy after the old one has gone.
      building.write(new Path(models, Manifest.CURRENT), version + "\n");
    } else {
      Path current = new Path(models, Manifest.CURRENT);
      FileContext.getFileContext(fileSystem.makeQualified(current).toUri(), configuration)
          .rename(pointer, current, Options.Rename.OVERWRITE);
    }
  }

  /** In one step, with the version's name and the new text safe on disk before. */
  private static void replaceCurrent(java.nio.file.Path models, java.nio.file.Path pointer)
      throws IOException {
    ForcedToDisk.namesIn(models);
    ForcedToDisk.file(pointer);
    Files.move(
        pointer,
        models.resolve(Manifest.CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    ForcedToDisk.namesIn(models);
  }

  /** Removes what an unfinished run left of itself. */
  public void discard() {
    building.discard();
  }
}
