package triplefeature.serving.artifact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import triplefeature.serving.text.English;

/** Reads {@code manifest.json}; nothing in it is believed before its digest was found right. */
final class ManifestFile {
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final Path file;
  private final Path models;

  /**
   * @param models the folder that the version is in
   */
  ManifestFile(Path file, Path models) {
    this.file = file;
    this.models = models.toAbsolutePath();
  }

  /**
   * Reads and checks it.
   *
   * @param advice ends the message of what cannot be read: what to do
   * @throws ModelException if it is damaged, of another format or not whole
   */
  Manifest read(String advice) throws ModelException {
    try {
      byte[] bytes = Files.readAllBytes(file);
      checkDigest(bytes, advice);
      JsonNode tree = JSON.readTree(bytes);
      checkFormat(tree);
      Manifest manifest = JSON.treeToValue(tree, Manifest.class);
      if (manifest.files() == null || manifest.artifacts() == null || manifest.methods() == null) {
        throw new ModelException(file + " lists no files or methods" + advice);
      }
      return manifest;
    } catch (JsonProcessingException e) {
      throw new ModelException(file + " is no manifest: " + e.getOriginalMessage() + advice, e);
    } catch (IOException e) {
      throw new ModelException(file + " cannot be read: " + e.getMessage() + advice, e);
    }
  }

  private void checkDigest(byte[] bytes, String advice) throws IOException, ModelException {
    Optional<String> stated = ManifestDigest.stated(bytes);
    if (stated.isEmpty()) {
      // The first format had no digest: one of those is outdated, not damaged.
      checkFormat(JSON.readTree(bytes));
      throw new ModelException(
          file + " is damaged: it does not end in a digest of itself" + advice);
    }
    String expected = ManifestDigest.expected(bytes);
    if (!stated.get().equals(expected)) {
      throw new ModelException(
          English.format(
              "%s is damaged: it has sha256 %s, expected %s as its last line says%s",
              file, expected, stated.get(), advice));
    }
  }

  private void checkFormat(JsonNode manifest) throws ModelException {
    JsonNode format = manifest.path("formatVersion");
    if (format.isInt() && format.intValue() != Manifest.FORMAT_VERSION) {
      throw new OtherFormatException(file, format.intValue(), RebuildCommand.of(manifest, models));
    }
  }
}
