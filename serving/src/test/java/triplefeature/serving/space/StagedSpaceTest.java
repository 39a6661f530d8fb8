package triplefeature.serving.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in a folder before it is uploaded; the folder itself is the project's own. */
class StagedSpaceTest {
  private static final Path OWN = Path.of("src/main/space");

  @TempDir Path folder;

  @BeforeEach
  void stage() throws IOException {
    for (String name : List.of("README.md", "Dockerfile", ".gitattributes")) {
      Files.copy(OWN.resolve(name), folder.resolve(name));
    }
    Files.createDirectories(folder.resolve("lib"));
    Files.write(folder.resolve("lib/a.jar"), new byte[] {'P', 'K', 3, 4, 0});
    Files.createDirectories(folder.resolve("models/v1"));
    Files.write(folder.resolve("models/v1/movies.parquet"), "PAR1\0PAR1".getBytes("US-ASCII"));
  }

  @Test
  void the_projects_own_files_are_what_hugging_face_takes() throws IOException {
    assertEquals(List.of(), complaints());
  }

  /** The documented rules, each broken by one line. */
  @ParameterizedTest
  @CsvSource({
    "title: Triple Feature, title:, title is missing",
    "emoji: 🎬, emoji: film, emoji film",
    "emoji: 🎬, emoji: 🎬🎬, emoji 🎬🎬",
    "colorFrom: indigo, colorFrom: black, colorFrom black",
    "colorTo: pink, colour: pink, colour is not a setting of Spaces",
    "sdk: docker, sdk: gradio, sdk gradio",
    "app_port: 7860, app_port: 80000000, app_port 80000000",
    "app_port: 7860, app_port: 8080, expected the PORT of the Dockerfile",
    "pinned: false, pinned: no, pinned no",
    "license: apache-2.0, license: Apache, license Apache",
    "license: apache-2.0, license: other, license_name is missing",
    "startup_duration_timeout: 10m, startup_duration_timeout: ten, startup_duration_timeout ten",
    "Name three films you like, Name three and three and three and three films you like, at most 60",
    "'---\ntitle', '\n---\ntitle', it does not begin with a block of YAML"
  })
  void a_front_matter_against_the_rules_is_refused(String from, String to, String complaint)
      throws IOException {
    replace("README.md", from, to);
    List<String> all = complaints();
    assertTrue(all.stream().anyMatch(line -> line.contains(complaint)), all.toString());
    assertTrue(all.get(0).startsWith(folder.resolve("README.md") + ": "), all.toString());
  }

  @Test
  void sixty_characters_are_not_too_many() throws IOException {
    String sixty = "x".repeat(60);
    replace("README.md", "short_description: .*", "short_description: " + sixty);
    assertEquals(List.of(), complaints());
  }

  @Test
  void a_pointer_in_place_of_a_file_is_refused() throws IOException {
    Path file = folder.resolve("models/v1/movies.parquet");
    Files.writeString(
        file, "version https://git-lfs.github.com/spec/v1\noid sha256:ab\nsize 12345\n");
    assertEquals(
        List.of(
            file + ": it is a pointer of Git LFS and not the file itself: git lfs pull fetches it"),
        complaints());
  }

  @Test
  void what_only_claims_to_be_parquet_is_refused() throws IOException {
    Files.writeString(folder.resolve("models/v1/movies.parquet"), "<html>");
    assertTrue(complaints().get(0).contains("it is no Parquet file"), complaints().toString());
  }

  @Test
  void a_binary_file_that_git_would_keep_itself_is_refused() throws IOException {
    Files.write(folder.resolve("lib/native.so"), new byte[] {127, 'E', 'L', 'F', 0});
    assertTrue(
        complaints().get(0).endsWith(".gitattributes must give it filter=lfs"),
        complaints().toString());
  }

  /** Of zeros that no disk holds: 1,000,000,001 bytes and more. */
  @Test
  void more_than_a_gigabyte_is_refused() throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(folder.resolve("b.jar").toFile(), "rw")) {
      large.setLength(1_000_000_001);
    }
    assertEquals(1, complaints().size(), complaints().toString());
    assertTrue(complaints().get(0).contains("a Space at most 1,000,000,000"));
  }

  @Test
  void a_card_without_its_sections_is_refused() throws IOException {
    Files.writeString(folder.resolve("models/v1/README.md"), "---\nlicense: mit\n---\n# A model\n");
    assertTrue(
        complaints().stream().anyMatch(line -> line.endsWith("it has no section ## Limits")),
        complaints().toString());
  }

  @Test
  void a_folder_that_is_none_is_told_what_it_lacks() throws IOException {
    Files.delete(folder.resolve("Dockerfile"));
    assertTrue(complaints().get(0).contains("Dockerfile is missing"), complaints().toString());
  }

  private List<String> complaints() throws IOException {
    return new StagedSpace(folder).complaints();
  }

  private void replace(String name, String from, String to) throws IOException {
    String before = Files.readString(folder.resolve(name));
    String after = before.replaceFirst(from, to);
    assertTrue(!before.equals(after), "nothing matches " + from);
    Files.writeString(folder.resolve(name), after);
  }
}
