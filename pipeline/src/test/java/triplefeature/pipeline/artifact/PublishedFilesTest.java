package triplefeature.pipeline.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.artifact.ArtifactName;
import triplefeature.serving.artifact.Manifest;

/** What a finished run leaves on disk. */
@Tag("spark")
class PublishedFilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Manifest manifest = FixtureModel.manifest();
  private final Path version = FixtureModel.version();

  @Test
  void the_models_folder_holds_the_version_and_current_and_nothing_else() throws IOException {
    assertEquals(
        List.of(manifest.modelVersion(), "CURRENT").stream().sorted().toList(),
        names(FixtureModel.models()));
    assertEquals(
        manifest.modelVersion() + "\n",
        Files.readString(FixtureModel.models().resolve(Manifest.CURRENT)));
    assertTrue(
        manifest.modelVersion().matches("20260131-235959-[0-9a-f]{8}"), manifest.modelVersion());
  }

  @Test
  void the_manifest_lists_every_file_as_it_is() throws IOException {
    TreeSet<String> expected =
        new TreeSet<>(List.of("README.md", "cleaning.json", "evaluation.json"));
    for (ArtifactName artifact : ArtifactName.values()) {
      expected.add(artifact.file());
    }
    assertEquals(expected, new TreeSet<>(manifest.files().keySet()));
    expected.add(Manifest.FILE);
    assertEquals(List.copyOf(expected), names(version));
    for (String file : manifest.files().keySet()) {
      byte[] bytes = Files.readAllBytes(version.resolve(file));
      assertEquals(
          new Manifest.File(bytes.length, DigestUtils.sha256Hex(bytes)),
          manifest.files().get(file),
          file);
    }
    assertEquals(
        JSON.readTree(JSON.writeValueAsString(manifest)),
        JSON.readTree(version.resolve(Manifest.FILE).toFile()));
  }

  @Test
  void the_manifest_counts_the_rows_of_every_artifact() {
    for (ArtifactName artifact : ArtifactName.values()) {
      long rows =
          SharedSpark.session().read().parquet(version.resolve(artifact.file()).toString()).count();
      assertEquals(rows, manifest.artifacts().get(artifact.id()).rows(), artifact.id());
    }
    assertEquals(42, manifest.artifacts().get("movies").rows());
    assertEquals(42, manifest.artifacts().get("content_vectors").rows());
    assertEquals(42, manifest.artifacts().get("genre_clusters").rows());
    assertEquals(30, manifest.artifacts().get("collaborative_index").rows());
  }

  @Test
  void the_manifest_says_where_the_model_came_from() throws IOException {
    assertEquals(FixtureModel.CREATED.toString(), manifest.created());
    assertEquals("The Movies Dataset", manifest.layout());
    assertEquals(Fixture.SEED, manifest.seed());
    assertEquals(Fixture.CLUSTERS, manifest.settings().get("clusters"));
    assertEquals(30, manifest.users());
    assertEquals(179, manifest.likes());
    assertEquals("4.1.0", manifest.software().get("apacheSpark"));
    assertEquals(
        List.of(
            "movies_metadata.csv 48",
            "links_small.csv 45",
            "ratings_small.csv 258",
            "keywords.csv 16",
            "credits.csv 14"),
        manifest.inputs().stream().map(input -> input.file() + " " + input.rows()).toList());
    for (Manifest.Input input : manifest.inputs()) {
      byte[] bytes = Files.readAllBytes(Fixture.moviesDataset().resolve(input.file()));
      assertEquals(bytes.length, input.bytes());
      assertEquals(DigestUtils.sha256Hex(bytes), input.sha256());
    }
  }

  @Test
  void cleaning_json_holds_the_raw_counts() throws IOException {
    JsonNode cleaning = JSON.readTree(version.resolve("cleaning.json").toFile());
    assertEquals(48, cleaning.at("/movies/read").asInt());
    assertEquals(1, cleaning.at("/movies/rejoined").asInt());
    assertEquals(1, cleaning.at("/movies/duplicates").asInt());
    assertEquals(1, cleaning.at("/movies/dropped/tooFewFields").asInt());
    assertEquals(42, cleaning.at("/movies/kept").asInt());
    assertEquals(258, cleaning.at("/ratings/read").asInt());
    assertEquals(3, cleaning.at("/ratings/noTmdbId").asInt());
    assertEquals(2, cleaning.at("/ratings/noMovie").asInt());
    assertEquals(3, cleaning.at("/ratings/dropped/repeated").asInt());
    assertEquals(1, cleaning.at("/ratings/dropped/tooManyFields").asInt());
    assertEquals(240, cleaning.at("/ratings/kept").asInt());
    assertEquals(179, cleaning.at("/ratings/likes").asInt());
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
