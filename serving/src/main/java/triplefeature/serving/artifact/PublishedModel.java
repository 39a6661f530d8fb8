package triplefeature.serving.artifact;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.text.English;

/**
 * A published version on disk, and its manifest, which says what its files must be.
 *
 * @param path of the version's folder
 */
public record PublishedModel(Path path, Manifest manifest) {
  private static final String EVALUATION = "evaluation.json";
  private static final String CLEANING = "cleaning.json";
  private static final String CARD = "README.md";
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
      throw new ModelException("no models folder " + models + advice(models));
    }
    if (!Files.exists(pointer)) {
      throw new ModelException(models + " has no file CURRENT" + advice(models));
    }
    try {
      // A character a byte: a damaged one must not look like a failure to read.
      String line = Files.readString(pointer, StandardCharsets.ISO_8859_1);
      if (!line.matches("[A-Za-z0-9][A-Za-z0-9._-]*\n")) {
        throw new ModelException(
            pointer + " should be one line with the name of a version beside it" + advice(models));
      }
      return line.strip();
    } catch (IOException e) {
      throw new ModelException(pointer + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Opens the current version; its files are checked as they are read.
   *
   * @throws ModelException if there is none, its manifest is damaged or of another format, or lists
   *     fewer files than a version must have
   */
  public static PublishedModel open(Path models) throws ModelException {
    PublishedModel opened = described(models);
    opened.checkListed();
    return opened;
  }

  /**
   * The current version as its manifest describes it, without a look at the other files.
   *
   * @throws OtherFormatException if another release published it
   * @throws ModelException if there is none or its manifest is damaged
   */
  public static PublishedModel described(Path models) throws ModelException {
    String version = currentVersion(models);
    Path folder = models.resolve(version);
    Path file = folder.resolve(Manifest.FILE);
    String advice = advice(models);
    if (!Files.exists(file)) {
      Path pointer = models.resolve(Manifest.CURRENT);
      throw new ModelException(
          English.format("%s names %s, but %s does not exist%s", pointer, version, file, advice));
    }
    Manifest manifest = new ManifestFile(file, models).read(advice);
    String described = manifest.modelVersion();
    if (!version.equals(described)) {
      throw new ModelException(
          file + " describes version " + described + ", not its folder" + advice);
    }
    return new PublishedModel(folder, manifest);
  }

  /** The end of a message about this version: what to do. */
  String advice() {
    return advice(path.resolveSibling(""));
  }

  private static String advice(Path models) {
    return ": build a model with: ./run pipeline --models " + models;
  }

  /** How many rows an artifact has, as the manifest says. */
  long rows(ArtifactName artifact) {
    // A version is opened only if its manifest lists them all.
    return Objects.requireNonNull(manifest.artifacts().get(artifact.id())).rows();
  }

  /** What {@code evaluation.json} says. */
  Evaluation evaluation() throws ModelException {
    VerifiedFile file = file(EVALUATION);
    try {
      return JSON.readValue(file.bytes(), Evaluation.class);
    } catch (IOException e) {
      throw new ModelException(file.path() + " is no evaluation: " + e.getMessage() + advice(), e);
    }
  }

  /**
   * What the model's card says, in Markdown; nothing where it was built before there were cards.
   */
  String card() throws ModelException {
    return manifest.files().get(CARD) == null
        ? ""
        : new String(file(CARD).bytes(), StandardCharsets.UTF_8);
  }

  /**
   * Reads a file that the manifest lists.
   *
   * @throws ModelException if it is missing or damaged
   */
  VerifiedFile file(String name) throws ModelException {
    // Of a version that was opened every file is listed.
    Manifest.File listed = Objects.requireNonNull(manifest.files().get(name));
    return VerifiedFile.read(path.resolve(name), listed, advice());
  }

  /** Checks the files that the server has no use for, so that none of a version is damaged. */
  void checkOthers() throws ModelException {
    Set<String> used =
        Arrays.stream(ArtifactName.values()).map(ArtifactName::file).collect(Collectors.toSet());
    used.add(EVALUATION);
    used.add(CARD);
    for (String name : manifest.files().keySet()) {
      if (!used.contains(name)) {
        file(name);
      }
    }
  }

  private void checkListed() throws ModelException {
    for (ArtifactName artifact : ArtifactName.values()) {
      require(artifact.file(), manifest.artifacts().get(artifact.id()) != null);
    }
    requireFile(EVALUATION);
    requireFile(CLEANING);
    for (ArtifactName artifact : ArtifactName.values()) {
      requireFile(artifact.file());
    }
  }

  /** Every version must hold it, and its manifest a checksum of it. */
  private void requireFile(String file) throws ModelException {
    require(file, manifest.files().get(file) != null);
  }

  private void require(String file, boolean listed) throws ModelException {
    if (!listed) {
      throw new ModelException(path.resolve(Manifest.FILE) + " does not list " + file + advice());
    }
  }
}
