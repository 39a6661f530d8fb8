package triplefeature.pipeline.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.support.Fixture;

/** MovieLens says less of a film, but names it in more ways. */
@Tag("spark")
class MovieLensCleaningTest {
  @Test
  void a_title_gives_name_year_and_aliases() {
    Row film = film(293);
    assertEquals("Léon: The Professional", film.getAs("title"));
    assertEquals(List.of("The Professional", "Léon"), list(film, "aliases"));
    assertEquals(1994, film.<Integer>getAs("year"));
    assertEquals("The Matrix", film(2571).getAs("title"));
    assertEquals(List.of("Le Fabuleux destin d'Amélie Poulain"), list(film(4973), "aliases"));
  }

  @Test
  void genres_are_split_and_none_listed_is_none() {
    assertEquals(List.of("Action", "Sci-Fi", "Thriller"), list(film(2571), "genres"));
    assertEquals(List.of(), list(film(126929), "genres"));
  }

  @Test
  void a_year_that_is_missing_or_cannot_be_is_unknown() {
    assertNull(film(40697).getAs("year"));
    assertNull(film(126929).getAs("year"));
    assertEquals("Li'l Quinquin", film(126929).getAs("title"));
  }

  @Test
  void of_two_records_of_a_film_the_one_with_genres_is_kept() {
    assertEquals(List.of("Adventure", "Animation", "Fantasy"), list(film(5618), "genres"));
  }

  @Test
  void links_give_the_other_ids_with_their_zeros() {
    assertEquals(603, film(2571).<Integer>getAs("tmdbId"));
    assertEquals("tt0133093", film(2571).getAs("imdbId"));
    assertNull(film(40697).getAs("tmdbId"));
    assertEquals("tt0105946", film(40697).getAs("imdbId"));
    assertNull(film(126929).getAs("tmdbId"));
    assertNull(film(5618).getAs("imdbId"));
  }

  @Test
  void links_are_not_needed(@TempDir Path folder) throws Exception {
    Fixture.copy(Fixture.movieLens(), folder);
    Files.delete(folder.resolve("links.csv"));
    CleanMovies movies = CleanedFixture.movies(folder);
    assertEquals(10, movies.report().kept());
    assertNull(CleanedFixture.film(movies, 2571).getAs("tmdbId"));
  }

  @Test
  void what_movielens_does_not_say_is_unknown() {
    Row film = film(1);
    assertEquals(CleanMovies.COLUMNS, List.of(film.schema().fieldNames()));
    for (String column : List.of("overview", "language", "runtime", "voteCount", "releaseDate")) {
      assertNull(film.getAs(column), column);
    }
    assertEquals(List.of(), list(film, "keywords"));
  }

  private static Row film(int movieId) {
    return CleanedFixture.film(CleanedFixture.movieLens(), movieId);
  }

  private static List<String> list(Row film, String column) {
    return film.getList(film.fieldIndex(column));
  }
}
