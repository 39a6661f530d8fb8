package triplefeature.pipeline.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.support.Fixture;

/** MovieLens' movies.csv beside the metadata says how else its films are called. */
@Tag("spark")
class AliasesTest {
  private static CleanMovies movies;

  @BeforeAll
  static void putTheNamesBesideTheMetadata(@TempDir Path folder) throws Exception {
    Fixture.copy(Fixture.moviesDataset(), folder);
    Files.copy(Fixture.movieLens().resolve("movies.csv"), folder.resolve("movies.csv"));
    movies = CleanedFixture.movies(folder);
    movies.rows().count();
  }

  @Test
  void aliases_are_joined_through_the_links() {
    // MovieLens 293 is TMDb's 101. "Léon" is its original title already.
    assertEquals(List.of("Léon: The Professional", "The Professional"), aliases(101));
    // MovieLens 27773 is TMDb's 670; TMDb writes "Oldboy".
    assertEquals(List.of("Old Boy"), aliases(670));
    assertEquals(List.of("Amelie", "Le Fabuleux destin d'Amélie Poulain"), aliases(194));
  }

  @Test
  void a_name_that_the_film_has_already_is_no_alias() {
    assertEquals(List.of(), aliases(603));
    assertEquals(List.of(), aliases(862));
  }

  @Test
  void names_of_unknown_films_change_nothing() {
    assertEquals(42, movies.report().kept());
    assertEquals(List.of(), aliases(13));
  }

  private static List<String> aliases(int movieId) {
    Row film = CleanedFixture.film(movies, movieId);
    return film.getList(film.fieldIndex("aliases"));
  }
}
