package triplefeature.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.pipeline.support.ModelDamage;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.artifact.ArtifactName;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ModelException;
import triplefeature.serving.artifact.ModelLoader;
import triplefeature.serving.artifact.OtherFormatException;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.text.English;

/** The server refuses what is missing, partial, damaged or foreign, and says what to run. */
@Tag("spark")
class RefusedModelTest {
  @TempDir Path folder;
  private Path models;
  private ModelDamage damage;

  @BeforeEach
  void copy() throws IOException {
    models = FixtureModel.copy(folder.resolve("models"));
    damage = new ModelDamage(models);
  }

  @Test
  void the_copy_itself_is_fine() throws ModelException {
    assertEquals(42, ModelLoader.load(models).catalog().size());
  }

  @Test
  void no_models_folder() {
    Path nowhere = folder.resolve("nowhere");
    ModelException refusal = assertThrows(ModelException.class, () -> ModelLoader.load(nowhere));
    assertEquals(
        "no models folder " + nowhere + ": build a model with: ./run pipeline --models " + nowhere,
        refusal.getMessage());
  }

  @Test
  void no_current() throws IOException {
    Files.delete(models.resolve(Manifest.CURRENT));
    refused(models.toString(), "has no file CURRENT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "../elsewhere", ".hidden", "two\nlines", "/etc", "cut"})
  void a_current_that_names_no_version(String text) throws IOException {
    Files.writeString(models.resolve(Manifest.CURRENT), text);
    refused(models.resolve(Manifest.CURRENT).toString(), "should be one line");
  }

  @Test
  void a_current_that_names_a_missing_version() throws IOException {
    Files.writeString(models.resolve(Manifest.CURRENT), "20200101-000000-00000000\n");
    refused(models.resolve("20200101-000000-00000000/manifest.json").toString(), "does not exist");
  }

  @ParameterizedTest
  @EnumSource(ArtifactName.class)
  void a_missing_artifact(ArtifactName artifact) throws IOException {
    Files.delete(damage.file(artifact.file()));
    refused(damage.file(artifact.file()).toString(), "is missing, although the manifest lists it");
  }

  @Test
  void a_truncated_artifact() throws IOException {
    Path file = damage.file("movies.parquet");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    refused(file.toString(), "is damaged: it has " + bytes.length / 2 + " bytes, sha256 ");
  }

  @Test
  void a_truncated_artifact_that_the_manifest_agrees_with() throws IOException {
    Path file = damage.file("content_terms.parquet");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    damage.sign("content_terms.parquet");
    refused(file.toString(), "is not the artifact content_terms of this release");
  }

  /** Only the checksum of the page can tell: bytes and sha256 of the file are right. */
  @ParameterizedTest
  @EnumSource(ArtifactName.class)
  void a_bit_that_turned_over_in_a_page(ArtifactName artifact) throws IOException {
    damage.flipBitInPage(artifact.file());
    damage.sign(artifact.file());
    refused(damage.file(artifact.file()).toString(), "CRC checksum verification failed");
  }

  @Test
  void another_format_version() throws IOException {
    damage.manifest(manifest -> manifest.put("formatVersion", Manifest.FORMAT_VERSION + 1));
    refusedFormat(Manifest.FORMAT_VERSION + 1);
  }

  @Test
  void the_first_format_whose_manifest_had_no_digest() throws IOException {
    damage.outdate();
    refusedFormat(1);
  }

  private void refusedFormat(int found) {
    OtherFormatException refusal =
        assertThrows(OtherFormatException.class, () -> ModelLoader.load(models));
    assertEquals(
        English.format(
            "%s has format version %d, this server reads %d: build it anew with: ./run pipeline --data DATA --models %s --seed 42 --like-threshold 4.0 --clusters 6 --no-evaluation, where DATA is the folder of the same movies_metadata.csv, links_small.csv, ratings_small.csv, keywords.csv, credits.csv",
            damage.file(Manifest.FILE), found, Manifest.FORMAT_VERSION, models),
        refusal.getMessage());
  }

  @Test
  void a_manifest_that_forgets_the_figures() throws IOException {
    damage.manifest(manifest -> manifest.withObject("/files").remove("evaluation.json"));
    refused(damage.file(Manifest.FILE).toString(), "does not list evaluation.json");
  }

  @Test
  void a_manifest_of_another_version() throws IOException {
    damage.manifest(manifest -> manifest.put("modelVersion", "20200101-000000-00000000"));
    refused(
        damage.file(Manifest.FILE).toString(),
        "describes version 20200101-000000-00000000, not its folder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "{}", "{\"formatVersion\":\"one\"}"})
  void a_manifest_that_is_none(String text) throws IOException {
    Files.writeString(damage.file(Manifest.FILE), text);
    refused(damage.file(Manifest.FILE).toString(), "");
  }

  @Test
  void a_manifest_that_forgets_an_artifact() throws IOException {
    damage.manifest(manifest -> manifest.withObject("/files").remove("movies.parquet"));
    refused(damage.file(Manifest.FILE).toString(), "does not list movies.parquet");
  }

  @Test
  void an_artifact_with_more_rows_than_the_manifest_says() throws IOException {
    damage.manifest(manifest -> manifest.withObject("/artifacts/movies").put("rows", 41));
    refused(damage.file("movies.parquet").toString(), "has 42 rows, the manifest says 41");
  }

  @ParameterizedTest
  @EnumSource(
      value = ArtifactName.class,
      names = {
        "TITLE_VECTORS",
        "FURTHER_NAMES",
        "CONTENT_VECTORS",
        "COLLABORATIVE_INDEX",
        "GENRE_CLUSTERS"
      })
  void rows_of_a_film_that_the_catalogue_lacks(ArtifactName artifact) throws IOException {
    String file = damage.file(artifact.file()).toString();
    damage.rewrite(
        artifact.file(),
        SharedSpark.session()
            .read()
            .parquet(file)
            .withColumn(
                "movieId",
                functions
                    .when(functions.col("movieId").equalTo(862), 999_999)
                    .otherwise(functions.col("movieId"))));
    refused(file, "movieId 999999 is not in the catalogue");
  }

  @Test
  void content_terms_of_a_kind_that_nobody_can_speak_of() throws IOException {
    String file = damage.file("content_terms.parquet").toString();
    damage.rewrite(
        "content_terms.parquet",
        SharedSpark.session()
            .read()
            .parquet(file)
            .withColumn(
                "kind",
                functions
                    .when(functions.col("kind").equalTo("genre"), "smell")
                    .otherwise(functions.col("kind"))));
    refused(file, "a content term of the kind smell; expected one of collection, director, ");
  }

  @Test
  void an_artifact_with_other_columns() throws IOException {
    String file = damage.file("movies.parquet").toString();
    damage.rewrite(
        "movies.parquet",
        SharedSpark.session().read().parquet(file).withColumnRenamed("title", "name"));
    refused(file, "is not the artifact movies of this release");
  }

  @ParameterizedTest
  @ValueSource(strings = {"movieId", "title", "voteCount", "likes", "adult"})
  void a_film_that_lacks_what_every_film_has(String column) throws IOException {
    String file = damage.file("movies.parquet").toString();
    damage.rewrite("movies.parquet", without(SharedSpark.session().read().parquet(file), column));
    refused(file, "column " + column + " holds a null");
  }

  @Test
  void a_list_in_place_of_a_text() throws IOException {
    String file = damage.file("movies.parquet").toString();
    damage.rewrite(
        "movies.parquet",
        SharedSpark.session()
            .read()
            .parquet(file)
            .withColumn("overview", functions.array(functions.col("title"))));
    refused(file, "there is no column overview of BINARY");
  }

  @Test
  void a_genre_without_a_name() throws IOException {
    String file = damage.file("movies.parquet").toString();
    Column none = functions.lit(null).cast("string");
    damage.rewrite(
        "movies.parquet",
        SharedSpark.session()
            .read()
            .parquet(file)
            .withColumn("genres", functions.array(functions.lit("Drama"), none)));
    refused(file, "column genres holds a null");
  }

  @Test
  void pages_that_the_server_cannot_unpack() throws IOException {
    String file = damage.file("movies.parquet").toString();
    damage.rewrite("movies.parquet", SharedSpark.session().read().parquet(file), "snappy");
    refused(file, "its pages are packed by SNAPPY instead of GZIP");
  }

  /** Whatever a film may lack, all at once: the film stays, and says that it does not know. */
  @Test
  void films_that_lack_what_they_may_are_taken() throws IOException, ModelException {
    Dataset<Row> rows =
        SharedSpark.session().read().parquet(damage.file("movies.parquet").toString());
    // Clusters are of the genres that there are.
    List<String> kept =
        List.of("movieId", "title", "genres", "voteAverage", "voteCount", "likes", "adult");
    for (String column : rows.columns()) {
      rows = kept.contains(column) ? rows : without(rows, column);
    }
    damage.rewrite("movies.parquet", rows, "uncompressed");
    Movie film = ModelLoader.load(models).catalog().find(129).orElseThrow();
    List<String> genres = List.of("Fantasy", "Adventure", "Animation", "Family");
    assertEquals(Movie.of(129, "Spirited Away", null, genres).withVotes(8.3f, 3968, 6), film);
  }

  private static Dataset<Row> without(Dataset<Row> rows, String column) {
    return rows.withColumn(
        column, functions.lit(null).cast(rows.schema().apply(column).dataType()));
  }

  private void refused(String file, String found) {
    ModelException refusal = assertThrows(ModelException.class, () -> ModelLoader.load(models));
    String message = refusal.getMessage();
    assertTrue(message.contains(file), message);
    assertTrue(message.contains(found), message);
    assertTrue(message.contains("build a model with: ./run pipeline --models " + models), message);
  }
}
