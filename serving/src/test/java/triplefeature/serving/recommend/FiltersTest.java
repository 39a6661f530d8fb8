package triplefeature.serving.recommend;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;

class FiltersTest {
  private static Movie movie(Integer year, String language, String... genres) {
    return new Movie(
        7,
        null,
        null,
        "Film",
        null,
        null,
        null,
        year,
        null,
        List.of(genres),
        language,
        null,
        null,
        null,
        null,
        7,
        100,
        null,
        0,
        null,
        false);
  }

  private static Filters years(Integer from, Integer to) {
    return new Filters(Set.of(), Set.of(), from, to, null, Set.of());
  }

  @Test
  void without_filters_even_a_film_passes_of_which_nothing_is_known() {
    assertTrue(Filters.NONE.pass(movie(null, null)));
  }

  @Test
  void a_year_passes_within_both_ends() {
    assertFalse(years(2000, null).pass(movie(1999, "en")));
    assertTrue(years(2000, null).pass(movie(2000, "en")));
    assertTrue(years(null, 2000).pass(movie(2000, "en")));
    assertFalse(years(null, 2000).pass(movie(2001, "en")));
  }

  @Test
  void what_is_unknown_does_not_pass_a_filter_on_it() {
    Filters english = new Filters(Set.of(), Set.of(), null, null, "en", Set.of());
    assertTrue(english.pass(movie(2000, "en")));
    assertFalse(english.pass(movie(2000, "fr")));
    assertFalse(english.pass(movie(2000, null)));
    assertFalse(years(1900, null).pass(movie(null, "en")));
    assertFalse(years(null, 2100).pass(movie(null, "en")));
  }

  @Test
  void one_genre_wanted_is_enough_and_one_unwanted_too_many() {
    Filters wanted = new Filters(Set.of("A", "B"), Set.of(), null, null, null, Set.of());
    assertTrue(wanted.pass(movie(2000, "en", "B", "C")));
    assertFalse(wanted.pass(movie(2000, "en", "C")));
    Filters unwanted = new Filters(Set.of(), Set.of("A", "B"), null, null, null, Set.of());
    assertFalse(unwanted.pass(movie(2000, "en", "B", "C")));
    assertTrue(unwanted.pass(movie(2000, "en", "C")));
  }

  @Test
  void a_film_that_is_not_wanted_is_known_by_its_id() {
    assertFalse(
        new Filters(Set.of(), Set.of(), null, null, null, Set.of(7)).pass(movie(2000, "en")));
    assertTrue(
        new Filters(Set.of(), Set.of(), null, null, null, Set.of(8)).pass(movie(2000, "en")));
  }
}
