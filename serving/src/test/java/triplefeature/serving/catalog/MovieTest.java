package triplefeature.serving.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MovieTest {
  /** No two of its parts are alike, so that none can stand in for another. */
  private static final Movie FULL =
      new Movie(
          1,
          2,
          "tt3",
          "title",
          "original",
          List.of("alias"),
          LocalDate.of(1995, 12, 15),
          1995,
          170,
          List.of("Drama"),
          "en",
          List.of("English"),
          List.of("France"),
          List.of("Company"),
          "overview",
          8.5f,
          900,
          "/poster",
          70,
          "series",
          true);

  @Test
  void a_film_with_other_votes_differs_in_nothing_else() throws ReflectiveOperationException {
    Map<String, Object> expected = parts(FULL);
    assertEquals(expected.size(), new HashSet<>(expected.values()).size());
    expected.putAll(Map.of("voteAverage", 3.5f, "voteCount", 4, "likes", 6));
    assertEquals(expected, parts(FULL.withVotes(3.5f, 4, 6)));
  }

  @Test
  void a_film_of_another_series_differs_in_nothing_else() throws ReflectiveOperationException {
    Map<String, Object> expected = parts(FULL);
    expected.put("series", "another");
    assertEquals(expected, parts(FULL.inSeries("another")));
  }

  @Test
  void a_series_without_a_name_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> FULL.inSeries(" "));
  }

  @Test
  void of_a_film_without_more_nothing_else_is_known() throws ReflectiveOperationException {
    Map<String, Object> known = parts(Movie.of(7, "Heat", 1995, List.of("Drama")));
    known
        .values()
        .removeIf(
            part -> part == null || part.equals(List.of()) || Set.of(0, 0f, false).contains(part));
    assertEquals(
        Map.of("movieId", 7, "title", "Heat", "year", 1995, "genres", List.of("Drama")), known);
  }

  private static Map<String, Object> parts(Movie movie) throws ReflectiveOperationException {
    Map<String, Object> parts = new TreeMap<>();
    for (RecordComponent part : Movie.class.getRecordComponents()) {
      parts.put(part.getName(), part.getAccessor().invoke(movie));
    }
    return parts;
  }
}
