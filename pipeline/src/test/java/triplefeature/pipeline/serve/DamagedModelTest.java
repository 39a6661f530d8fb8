package triplefeature.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.pipeline.support.ModelDamage;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ModelException;
import triplefeature.serving.artifact.ModelLoader;

/** No damage to any file of a version is served, and the refusal names the file. */
@Tag("spark")
class DamagedModelTest {
  private static final int FLIPS = 40;
  private static final int CUTS = 5;

  @TempDir Path folder;
  private Path models;
  private ModelDamage damage;

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FixtureModel.version())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @BeforeEach
  void copy() throws IOException {
    models = FixtureModel.copy(folder.resolve("models"));
    damage = new ModelDamage(models);
  }

  @Test
  void there_are_nine_artifacts_two_reports_a_card_and_the_manifest() throws IOException {
    assertEquals(13, files().size());
    assertTrue(
        files()
            .containsAll(
                List.of("manifest.json", "evaluation.json", "cleaning.json", "README.md")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_bit_that_turned_over(String name) throws IOException {
    Path file = damage.file(name);
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(name.hashCode());
    for (int i = 0; i < FLIPS; i++) {
      int at = random.nextInt(bytes.length);
      int bit = random.nextInt(8);
      byte[] damaged = bytes.clone();
      damaged[at] ^= (byte) (1 << bit);
      Files.write(file, damaged);
      refused(file, "bit " + bit + " of byte " + at);
    }
  }

  /** Each of them changes what is read of it: nothing in it goes without saying. */
  @Test
  void any_bit_of_the_end_of_the_manifest() throws IOException {
    Path file = damage.file(Manifest.FILE);
    byte[] bytes = Files.readAllBytes(file);
    for (int bit = 8 * (bytes.length - 90); bit < 8 * bytes.length; bit++) {
      byte[] damaged = bytes.clone();
      damaged[bit / 8] ^= (byte) (1 << (bit % 8));
      Files.write(file, damaged);
      refused(file, "bit " + bit);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_that_was_cut(String name) throws IOException {
    Path file = damage.file(name);
    byte[] bytes = Files.readAllBytes(file);
    Random random = new Random(name.hashCode());
    for (int i = 0; i < CUTS; i++) {
      // The last byte among them, which is a line feed in the JSON files.
      int length = i == 0 ? bytes.length - 1 : random.nextInt(bytes.length);
      Files.write(file, Arrays.copyOf(bytes, length));
      refused(file, "length " + length);
    }
    Files.write(file, new byte[0]);
    refused(file, "empty");
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_that_was_removed(String name) throws IOException {
    Files.delete(damage.file(name));
    refused(damage.file(name), "removed");
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_file_in_place_of_another(String name) throws IOException {
    for (String other : files()) {
      if (!other.equals(name)) {
        Files.copy(
            FixtureModel.version().resolve(other),
            damage.file(name),
            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        refused(damage.file(name), "in its place " + other);
      }
    }
  }

  /** The name of a version holds a hash over it, so that no other version is one bit away. */
  @Test
  void any_bit_of_current() throws IOException {
    Path current = models.resolve(Manifest.CURRENT);
    byte[] bytes = Files.readAllBytes(current);
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      byte[] damaged = bytes.clone();
      damaged[bit / 8] ^= (byte) (1 << (bit % 8));
      Files.write(current, damaged);
      refused(current, "bit " + bit);
    }
    for (int length = 0; length < bytes.length; length++) {
      Files.write(current, Arrays.copyOf(bytes, length));
      refused(current, "length " + length);
    }
  }

  private void refused(Path file, String how) {
    ModelException refusal =
        assertThrows(ModelException.class, () -> ModelLoader.load(models), file + ": " + how);
    String message = refusal.getMessage();
    assertTrue(message.contains(file.toString()), how + ": " + message);
    assertTrue(message.contains("./run pipeline "), message);
  }
}
