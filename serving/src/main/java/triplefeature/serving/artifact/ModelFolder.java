package triplefeature.serving.artifact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import triplefeature.serving.recommend.Evaluation;

/**
 * A published version on disk whose files were found to be what its manifest says.
 *
 * @param path of the version's folder
 */
public record ModelFolder(Path path, Manifest manifest) {
  private static final String BUILD = "build a model with: ./run pipeline --models ";
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /**
   * The name of the version in use, without looking into it.
   *
   * @param models the folder that {@code CURRENT} is in
   * @throws ModelException if there is none
   */
  public static String currentVersion(Path models) throws ModelException {
    Path pointer = models.resolve(Manifest.CURRENT);
    if (!Files.isDirectory(models)) {
      throw new ModelException("no models folder " + models + ": " + BUILD + models);
    }
    if (!Files.exists(pointer)) {
      throw new ModelException(models + " has no file CURRENT: " + BUILD + models);
    }
    try {
      String version = Files.readString(pointer).strip();
      if (!version.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
        throw new ModelException(
            pointer
                + " should be one line with the name of a version beside it: "
                + BUILD
                + models);
      }
      return version;
    } catch (IOException e) {
      throw new ModelException(pointer + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Opens the current version and checks every file against the manifest.
   *
   * @throws ModelException if it is missing, partial, damaged or of another format
   */
  public static ModelFolder open(Path models) throws ModelException {
    String version = currentVersion(models);
    Path folder = models.resolve(version);
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.exists(file)) {
      throw new ModelException(
          models.resolve(Manifest.CURRENT)
              + " names "
              + version
              + ", but "
              + file
              + " does not exist: "
              + BUILD
              + models);
    }
    Manifest manifest = parse(file, models);
    if (manifest.formatVersion() != Manifest.FORMAT_VERSION) {
      throw new ModelException(
          file
              + " has format version "
              + manifest.formatVersion()
              + ", this server reads "
              + Manifest.FORMAT_VERSION
              + ": "
              + BUILD
              + models);
    }
    if (!version.equals(manifest.modelVersion())) {
      throw new ModelException(
          file
              + " describes version "
              + manifest.modelVersion()
              + ", not its folder: "
              + BUILD
              + models);
    }
    ModelFolder opened = new ModelFolder(folder, manifest);
    opened.checkFiles(models);
    return opened;
  }

  private static Manifest parse(Path file, Path models) throws ModelException {
    try {
      Manifest manifest = JSON.readValue(file.toFile(), Manifest.class);
      if (manifest == null
          || manifest.files() == null
          || manifest.artifacts() == null
          || manifest.methods() == null) {
        throw new ModelException(file + " lists no files or methods: " + BUILD + models);
      }
      return manifest;
    } catch (JsonProcessingException e) {
      throw new ModelException(
          file + " is no manifest: " + e.getOriginalMessage() + ": " + BUILD + models, e);
    } catch (IOException e) {
      throw new ModelException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The end of a message about this version: what to do. */
  String advice() {
    return ": " + BUILD + path.getParent();
  }

  /** What {@code evaluation.json} says. */
  Evaluation evaluation() throws ModelException {
    Path file = path.resolve("evaluation.json");
    try {
      return JSON.readValue(file.toFile(), Evaluation.class);
    } catch (IOException e) {
      throw new ModelException(file + " is no evaluation: " + e.getMessage() + advice(), e);
    }
  }

  private void checkFiles(Path models) throws ModelException {
    for (ArtifactName artifact : ArtifactName.values()) {
      if (!manifest.files().containsKey(artifact.file())
          || !manifest.artifacts().containsKey(artifact.id())) {
        throw new ModelException(
            path.resolve(Manifest.FILE)
                + " does not list "
                + artifact.file()
                + ": "
                + BUILD
                + models);
      }
    }
    for (Map.Entry<String, Manifest.File> entry : manifest.files().entrySet()) {
      Path file = path.resolve(entry.getKey());
      if (!Files.isRegularFile(file)) {
        throw new ModelException(
            file + " is missing, although the manifest lists it: " + BUILD + models);
      }
      String found = describe(file);
      String expected = entry.getValue().bytes() + " bytes, sha256 " + entry.getValue().sha256();
      if (!found.equals(expected)) {
        throw new ModelException(
            file
                + " is damaged: it has "
                + found
                + ", expected "
                + expected
                + ": "
                + BUILD
                + models);
      }
    }
  }

  private static String describe(Path file) throws ModelException {
    try (InputStream in = Files.newInputStream(file)) {
      return Files.size(file) + " bytes, sha256 " + DigestUtils.sha256Hex(in);
    } catch (IOException e) {
      throw new ModelException(file + " cannot be read: " + e.getMessage(), e);
    }
  }
}
