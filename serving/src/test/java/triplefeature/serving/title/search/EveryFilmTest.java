package triplefeature.serving.title.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.title.TitleSearch;
import triplefeature.serving.title.names.TitleNormalizer;

/** Votes bury nobody: every film of the Movies Dataset is found by its name. */
@Tag("long")
class EveryFilmTest {
  private static final int SHOWN = 8;

  @Test
  void every_film_is_suggested_for_its_name_with_its_year_and_unless_eight_share_it_without() {
    assumeTrue(
        RealTitles.moviesDatasetIsHere(),
        "the Movies Dataset is not in " + RealTitles.dataFolder() + ": set TRIPLEFEATURE_DATA");
    RealTitles titles = RealTitles.moviesDataset();
    TitleSearch search = titles.index();
    Map<String, Set<Integer>> bearers = new HashMap<>();
    titles
        .names()
        .forEach(
            name ->
                bearers
                    .computeIfAbsent(letters(name.name()), key -> new TreeSet<>())
                    .add(name.movie()));
    List<String> missing =
        titles.catalog().movies().parallelStream()
            .filter(movie -> !letters(movie.title()).isEmpty())
            .flatMap(
                movie ->
                    queries(movie, bearers.get(letters(movie.title())).size() <= SHOWN).stream()
                        .filter(query -> !suggests(search, query, movie))
                        .map(query -> query + " (" + movie.movieId() + ")"))
            .toList();
    assertEquals(List.of(), missing);
  }

  private static List<String> queries(Movie movie, boolean alone) {
    String dated = movie.year() == null ? movie.title() : movie.title() + " " + movie.year();
    return alone ? List.of(dated, movie.title()) : List.of(dated);
  }

  private static boolean suggests(TitleSearch search, String query, Movie movie) {
    return search.suggest(query, SHOWN).stream().anyMatch(match -> match.movie().equals(movie));
  }

  private static String letters(String name) {
    return TitleNormalizer.normalize(name).text();
  }
}
