package triplefeature.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import triplefeature.pipeline.support.Fixture;
import triplefeature.pipeline.support.SharedSpark;
import triplefeature.serving.artifact.Manifest;

/** Files that cannot be used end the run with a message, and leave the model in use alone. */
@Tag("spark")
class BadFileTest {
  @TempDir Path folder;
  private Path data;
  private Path models;

  @BeforeEach
  void intactFolders() throws IOException {
    data = Fixture.copy(Fixture.moviesDataset(), folder.resolve("data"));
    models = Files.createDirectory(folder.resolve("models"));
    Files.writeString(models.resolve(Manifest.CURRENT), "20200101-000000-00000000\n");
  }

  @ParameterizedTest
  @CsvSource({
    "movies_metadata.csv, vote_count",
    "links_small.csv, tmdbId",
    "ratings_small.csv, rating",
    "keywords.csv, keywords",
    "credits.csv, crew"
  })
  void a_column_that_is_missing_is_named_with_the_header(String file, String column)
      throws IOException {
    edit(file, text -> text.replaceFirst("(^|,)" + column + "(?=[,\n])", "$1" + column + "s"));
    String header = Files.readAllLines(data.resolve(file)).get(0);
    String message = fails();
    assertTrue(
        message.startsWith(
            "error: "
                + path(file)
                + " has no column \""
                + column
                + "\": its header reads "
                + header
                + "; expected "),
        message);
  }

  @Test
  void a_column_named_twice() {
    edit("links_small.csv", text -> text.replaceFirst("imdbId", "tmdbId,imdbId"));
    assertEquals(
        "error: "
            + path("links_small.csv")
            + " names a column twice: movieId,tmdbId,imdbId,tmdbId\n",
        fails());
  }

  @ParameterizedTest
  @CsvSource({"movies_metadata.csv", "links_small.csv", "ratings_small.csv", "credits.csv"})
  void an_empty_file(String file) {
    edit(file, text -> "");
    assertEquals("error: " + path(file) + " is empty: download it again\n", fails());
  }

  @Test
  void a_header_without_films() {
    edit("movies_metadata.csv", text -> text.substring(0, text.indexOf('\n') + 1));
    assertEquals(
        "error: movies_metadata.csv holds no usable film: of 0 records, {withoutNumericId=0,"
            + " withoutTitle=0}\n",
        fails());
  }

  @Test
  void a_header_without_ratings() {
    edit("ratings_small.csv", text -> text.substring(0, text.indexOf('\n') + 1));
    assertEquals("error: ratings_small.csv holds no rating that can be used: {}\n", fails());
  }

  /** Cut at the last place where the file still reads so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "movies_metadata.csv | faces a criminal",
        "movies_metadata.csv | Released,Why So Ser",
        "movies_metadata.csv | where it was made.",
        "ratings_small.csv | 121,900260",
        "links_small.csv | 97919,011",
        "credits.csv | 'Bryan Sing",
        "credits.csv | 'Akira Kurosawa', 'profile_path': None}]\"",
        "keywords.csv | 'support gro"
      })
  void a_file_cut_in_the_middle_of_a_record(String file, String end) throws IOException {
    edit(file, text -> text.substring(0, text.lastIndexOf(end) + end.length()));
    long bytes = Files.size(data.resolve(file));
    assertEquals(
        "error: "
            + path(file)
            + " ends in the middle of a record: the file was cut short at byte "
            + bytes
            + "; download it again\n",
        fails());
  }

  @Test
  void a_file_cut_inside_a_cell_of_several_lines() throws IOException {
    String end = "the boy who owns them both.\n";
    edit(
        "movies_metadata.csv",
        text -> {
          int overview = text.indexOf("A cowboy doll");
          int line = text.lastIndexOf('\n', overview) + 1;
          String toyStory = text.substring(line, text.indexOf(end, overview) + end.length());
          return text + toyStory;
        });
    assertTrue(fails().contains("movies_metadata.csv ends in the middle of a record"));
  }

  @Test
  void names_beside_the_metadata_that_are_cut() throws IOException {
    String names = Files.readString(Fixture.movieLens().resolve("movies.csv"));
    String end = "\"Matrix, The (1999)\"";
    Files.writeString(
        data.resolve("movies.csv"), names.substring(0, names.indexOf(end) + end.length()));
    assertTrue(fails().startsWith("error: " + path("movies.csv") + " ends in the middle"));
  }

  @Test
  void a_run_that_fails_after_artifacts_were_written_leaves_nothing() throws IOException {
    PrintStream failing =
        new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8) {
          @Override
          public void print(String text) {
            if (text.contains("Content vectors ...")) {
              throw new IllegalStateException("the terminal went away");
            }
          }
        };
    MoviePipeline pipeline =
        new MoviePipeline(
            SharedSpark.session(),
            Fixture.settings(data, models, Fixture.SEED),
            new Progress(failing),
            Clock.systemUTC());
    assertThrows(IllegalStateException.class, pipeline::run);
    assertEquals(List.of(Manifest.CURRENT), names(models));
    assertEquals("20200101-000000-00000000\n", Files.readString(models.resolve(Manifest.CURRENT)));
  }

  /** Runs, checks that the model in use is untouched, and returns the message. */
  private String fails() {
    CommandRun run = CommandRun.of(data, models);
    assertEquals(1, run.exitCode(), run.out());
    assertFalse(run.hasStackTrace(), run.err());
    try {
      assertEquals(List.of(Manifest.CURRENT), names(models));
      assertEquals(
          "20200101-000000-00000000\n", Files.readString(models.resolve(Manifest.CURRENT)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return run.err().replace("file:", "");
  }

  private void edit(String file, UnaryOperator<String> edit) {
    Fixture.edit(data.resolve(file), edit);
  }

  private String path(String file) {
    return data.resolve(file).toString();
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
