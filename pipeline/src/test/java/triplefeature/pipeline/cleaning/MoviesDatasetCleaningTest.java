package triplefeature.pipeline.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Date;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Text becomes films with types; each film is one kind of damage, or none. */
@Tag("spark")
class MoviesDatasetCleaningTest {
  @Test
  void an_intact_record_has_every_column() {
    Row film = film(101);
    assertEquals(CleanMovies.COLUMNS, List.of(film.schema().fieldNames()));
    assertEquals(101, film.<Integer>getAs("tmdbId"));
    assertEquals("tt0110413", film.getAs("imdbId"));
    assertEquals("Leon: The Professional", film.getAs("title"));
    assertEquals("Léon", film.getAs("originalTitle"));
    assertEquals(Date.valueOf("1994-09-14"), film.getAs("releaseDate"));
    assertEquals(1994, film.<Integer>getAs("year"));
    assertEquals(110, film.<Integer>getAs("runtime"));
    assertEquals(List.of("Thriller", "Crime", "Drama"), list(film, "genres"));
    assertEquals("fr", film.getAs("language"));
    assertEquals(List.of("English", "Français", "Italiano"), list(film, "spokenLanguages"));
    assertEquals(List.of("France"), list(film, "productionCountries"));
    assertEquals(List.of("Gaumont", "Les Films du Dauphin"), list(film, "productionCompanies"));
    assertEquals(8.2f, film.<Float>getAs("voteAverage"));
    assertEquals(4293, film.<Integer>getAs("voteCount"));
    assertEquals("/p101.jpg", film.getAs("posterPath"));
    assertEquals(List.of(), list(film, "aliases"));
  }

  @Test
  void an_original_title_in_another_script_is_kept_and_an_equal_one_is_not() {
    assertEquals("千と千尋の神隠し", film(129).getAs("originalTitle"));
    assertEquals("올드보이", film(670).getAs("originalTitle"));
    assertNull(film(949).getAs("originalTitle"));
  }

  @Test
  void only_a_film_flagged_for_adults_is_one_and_a_flag_that_is_neither_does_not_count() {
    assertTrue(film(670).<Boolean>getAs("adult"));
    assertFalse(film(152601).<Boolean>getAs("adult"));
    assertFalse(film(101).<Boolean>getAs("adult"));
  }

  @Test
  void a_record_split_in_two_is_complete_again() {
    Row film = film(82663);
    assertEquals("Midnight Man", film.getAs("title"));
    assertEquals(
        "A policeman in Los Angeles hunts a hitman - and finds a brother.", film.getAs("overview"));
    assertEquals(List.of("Action", "Thriller", "Drama"), list(film, "genres"));
    assertEquals("tt0113805", film.getAs("imdbId"));
    assertEquals(1995, film.<Integer>getAs("year"));
    assertEquals(104, film.<Integer>getAs("runtime"));
    assertEquals("/ff9qCepilowshEtG2GYWwzt2bs4.jpg", film.getAs("posterPath"));
    assertEquals(List.of("Carousel Productions"), list(film, "productionCompanies"));
    assertEquals(6f, film.<Float>getAs("voteAverage"));
    assertEquals(1, film.<Integer>getAs("voteCount"));
  }

  @Test
  void of_two_records_of_a_film_the_one_with_more_votes_is_kept() {
    Row film = film(680);
    assertEquals(8670, film.<Integer>getAs("voteCount"));
    assertEquals(
        "Gangsters, a boxer and two small robbers cross paths in Los Angeles.",
        film.getAs("overview"));
  }

  @Test
  void an_overview_of_several_lines_is_one_text() {
    assertEquals(
        "A cowboy doll fears that a new space ranger will take his place in the heart of the boy"
            + " who owns them both. \"To infinity and beyond!\"",
        film(862).getAs("overview"));
  }

  @Test
  void apostrophes_survive_however_python_wrote_them() {
    assertEquals(
        List.of("Village Roadshow Pictures", "Joel \"Jack\" O'Silver's Pictures"),
        list(film(603), "productionCompanies"));
    assertEquals(List.of("Babelsberg's UFA"), list(film(19), "productionCompanies"));
    assertEquals("Toy Story Collection", film(862).getAs("collection"));
  }

  @Test
  void a_list_that_is_no_literal_leaves_the_film_without_it() {
    Row film = film(8844);
    assertEquals("Jumanji", film.getAs("title"));
    assertEquals(List.of(), list(film, "genres"));
    assertEquals(List.of("TriStar Pictures"), list(film, "productionCompanies"));
    assertEquals(List.of(), list(film(27205), "productionCountries"));
    assertEquals(List.of(), list(film(152601), "productionCompanies"));
    assertNull(film(152601).getAs("collection"));
  }

  @Test
  void cells_that_cannot_be_are_unknown() {
    for (int movieId : new int[] {315011, 27205}) {
      Row film = film(movieId);
      for (String column :
          new String[] {"releaseDate", "year", "runtime", "voteAverage", "voteCount", "overview"}) {
        assertNull(film.getAs(column), movieId + " " + column);
      }
    }
    assertNull(film(315011).getAs("posterPath"));
    assertNull(film(27205).getAs("imdbId"));
    assertNull(film(27205).getAs("language"));
  }

  @Test
  void a_film_without_a_title_goes_by_its_original_one() {
    assertEquals("シン・ゴジラ", film(315011).getAs("title"));
    assertNull(film(315011).getAs("originalTitle"));
  }

  @Test
  void a_runtime_of_zero_and_a_placeholder_say_nothing() {
    Row film = film(152601);
    assertNull(film.getAs("runtime"));
    assertNull(film.getAs("overview"));
    assertEquals(4215, film.<Integer>getAs("voteCount"));
  }

  @Test
  void a_language_without_a_name_goes_by_its_code_and_none_occurs_twice() {
    assertEquals(List.of("cn", "English"), list(film(152601), "spokenLanguages"));
    assertEquals(List.of(), list(film(19), "spokenLanguages"));
  }

  @Test
  void keywords_and_credits_come_from_their_files() {
    assertEquals(List.of("jealousy", "toy", "friendship"), list(film(862), "keywords"));
    assertEquals(List.of("forest", "fight", "god's curse"), list(film(128), "keywords"));
    // The first five of six; John Ratzenberger is the sixth.
    assertEquals(
        List.of("Tom Hanks", "Tim Allen", "Don Rickles", "Jim Varney", "Wallace Shawn"),
        list(film(862), "cast"));
    // Billed in the order of "order", not of the list.
    assertEquals(List.of("Tom Hanks", "Tim Allen"), list(film(863), "cast"));
    assertEquals(List.of("John Lasseter"), list(film(862), "directors"));
    assertEquals(List.of("Lana Wachowski", "Lilly Wachowski"), list(film(603), "directors"));
  }

  @Test
  void of_two_lists_of_a_film_the_longer_is_kept() {
    assertEquals(List.of("boxer", "organized crime", "los angeles"), list(film(680), "keywords"));
    assertEquals(List.of("Tom Hanks", "Robin Wright"), list(film(13), "cast"));
    assertEquals(List.of("Robert Zemeckis"), list(film(13), "directors"));
  }

  @Test
  void a_broken_list_hides_neither_the_film_nor_its_other_list() {
    assertEquals(List.of(), list(film(550), "keywords"));
    assertEquals(List.of(), list(film(550), "cast"));
    assertEquals(List.of("David Fincher"), list(film(550), "directors"));
  }

  private static Row film(int movieId) {
    return CleanedFixture.film(CleanedFixture.moviesDataset(), movieId);
  }

  private static List<String> list(Row film, String column) {
    return film.getList(film.fieldIndex(column));
  }
}
