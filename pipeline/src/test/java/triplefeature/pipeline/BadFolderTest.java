package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.support.ChildRun;
import triplefeature.pipeline.support.Fixture;

/** Folders that no model can be made of or put into. */
@Tag("spark")
@Tag("process")
class BadFolderTest {
  private static final String EXPECTED =
      "expected movies_metadata.csv with links and ratings (The Movies Dataset), or movies.csv and"
          + " ratings.csv (MovieLens); get the former with data/download, or point --data elsewhere";

  @TempDir Path folder;
  private Path data;
  private Path models;

  @BeforeEach
  void emptyFolder() throws IOException {
    data = Files.createDirectory(folder.resolve("data"));
    models = folder.resolve("models");
  }

  @Test
  void a_folder_that_is_missing() {
    Path nowhere = folder.resolve("nowhere");
    fails(nowhere, "--data " + nowhere + " does not exist; " + EXPECTED);
  }

  @Test
  void a_file_instead_of_a_folder() throws IOException {
    Path file = Files.writeString(folder.resolve("movies.csv"), "movieId,title,genres\n");
    fails(file, "--data " + file + " is a file; " + EXPECTED);
  }

  @Test
  void an_empty_folder() {
    fails(data, "--data " + data + " holds no file; " + EXPECTED);
  }

  @Test
  void a_folder_of_neither_layout() throws IOException {
    Files.writeString(data.resolve("links.csv"), "movieId,imdbId,tmdbId\n");
    Files.writeString(data.resolve("films.csv"), "id\n");
    fails(
        data,
        "file:" + data + " has neither layout: it holds films.csv, links.csv; " + EXPECTED,
        data + " has neither layout: it holds films.csv, links.csv; " + EXPECTED);
  }

  @Test
  void a_file_system_that_is_unknown() {
    CommandRun run = CommandRun.of(Path.of("nosuch://x"), models);
    assertEquals(1, run.exitCode());
    assertFalse(run.hasStackTrace(), run.err());
  }

  @Test
  void the_movies_dataset_without_ratings() throws IOException {
    Fixture.copy(Fixture.moviesDataset(), data);
    Files.delete(data.resolve("ratings_small.csv"));
    fails(
        data, data + " has neither ratings.csv nor ratings_small.csv: get them with data/download");
  }

  @Test
  void the_movies_dataset_without_the_ratings_asked_for() {
    Fixture.copy(Fixture.moviesDataset(), data);
    CommandRun run = CommandRun.of(data, models, "--ratings", "full");
    assertEquals(1, run.exitCode());
    assertEquals(
        "error: "
            + data
            + " has no ratings.csv: it holds credits.csv, keywords.csv, links_small.csv,"
            + " movies_metadata.csv, ratings_small.csv\n",
        run.err());
  }

  @Test
  void the_movies_dataset_without_links() throws IOException {
    Fixture.copy(Fixture.moviesDataset(), data);
    Files.delete(data.resolve("links_small.csv"));
    fails(
        data,
        data
            + " has no links.csv: it holds credits.csv, keywords.csv, movies_metadata.csv,"
            + " ratings_small.csv");
  }

  @Test
  void movielens_without_ratings() throws IOException {
    Fixture.copy(Fixture.movieLens(), data);
    Files.delete(data.resolve("ratings.csv"));
    fails(data, data + " has no ratings.csv: it holds links.csv, movies.csv");
  }

  @Test
  void a_models_folder_with_a_file_in_the_way() throws IOException {
    Files.writeString(models, "in the way");
    CommandRun run = CommandRun.of(Fixture.movieLens(), models);
    assertEquals(1, run.exitCode());
    assertTrue(
        run.err().startsWith("error: --models " + models + " cannot be written: "), run.err());
    assertTrue(run.err().endsWith("; choose a folder that you may write\n"), run.err());
    assertFalse(run.hasStackTrace(), run.err());
    assertEquals("in the way", Files.readString(models));
  }

  @Test
  void a_process_that_fails_ends_with_one_and_a_line() throws Exception {
    Path nowhere = folder.resolve("nowhere");
    ChildRun run =
        ChildRun.of(
            folder.resolve("log"),
            List.of("spark.master=local[1]"),
            Fixture.arguments(nowhere, models));
    assertEquals(1, run.exitCode(), run.out());
    assertTrue(
        run.out().endsWith("error: --data " + nowhere + " does not exist; " + EXPECTED + "\n"),
        run.out());
    assertFalse(run.out().lines().anyMatch(line -> line.startsWith("\tat ")), run.out());
  }

  private void fails(Path input, String... oneOf) {
    CommandRun run = CommandRun.of(input, models);
    assertEquals(1, run.exitCode());
    assertTrue(
        List.of(oneOf).stream().anyMatch(message -> run.err().equals("error: " + message + "\n")),
        run.err());
  }
}
