package triplefeature.serving.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

class LargeCatalogTest {
  private static final MovieCatalog FILMS =
      new MovieCatalog(
          List.of(film(1, "Blade Runner"), film(2, "The Quiet Man"), film(3, "Vertigo")));

  private static Movie film(int id, String title) {
    return new Movie(
        id, null, null, title, null, List.of(), null, 1980 + id, null, List.of(), null, List.of(),
        List.of(), List.of(), null, 0, 100 * id, null, id, null, false, null);
  }

  @Test
  void generated_films_have_words_of_the_others_and_the_fame_of_one() {
    MovieCatalog large = new LargeCatalog(FILMS, 40).generated();
    assertEquals(40, large.size());
    assertEquals(FILMS.movies(), large.movies().subList(0, 3));
    Set<String> words = Set.of("blade", "runner", "the", "quiet", "man", "vertigo");
    List<Integer> votes = List.of(100, 200, 300);
    for (Movie movie : large.movies().subList(3, 40)) {
      assertTrue(words.containsAll(List.of(movie.title().split(" "))), movie.title());
      assertTrue(votes.contains(movie.voteCount()), movie.toString());
    }
    Set<String> titles = large.movies().stream().map(Movie::title).collect(Collectors.toSet());
    assertTrue(titles.contains("blade man"), titles.toString());
  }

  @Test
  void the_same_films_are_generated_again() {
    assertEquals(
        new LargeCatalog(FILMS, 40).generated().movies(),
        new LargeCatalog(FILMS, 40).generated().movies());
  }

  @Test
  void a_row_is_printed_for_each_set_of_queries() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LargeCatalog(FILMS, 40)
        .run(List.of(1L), 5, new PrintStream(out, true, StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
    assertTrue(lines.get(0).startsWith("40 names; "), lines.get(0));
    assertEquals(
        QuerySet.values().length + 2, lines.stream().filter(l -> l.startsWith("|")).count());
    assertTrue(lines.stream().anyMatch(line -> line.contains(QuerySet.TYPOS.label())));
  }
}
