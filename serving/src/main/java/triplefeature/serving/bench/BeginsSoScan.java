package triplefeature.serving.bench;

import java.util.Comparator;
import java.util.List;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.title.TitleNormalizer;

/** The baseline for prefixes: every film whose folded title begins so, by votes. */
final class BeginsSoScan {
  private final List<Title> titles;

  private record Title(String text, Movie movie) {}

  BeginsSoScan(MovieCatalog catalog) {
    titles =
        catalog.movies().stream()
            .map(movie -> new Title(TitleNormalizer.fold(movie.title()).text(), movie))
            .toList();
  }

  List<Movie> suggest(String query, int limit) {
    String text = TitleNormalizer.fold(query).text();
    return titles.stream()
        .filter(title -> title.text().startsWith(text))
        .map(Title::movie)
        .sorted(
            Comparator.comparingInt(Movie::voteCount).reversed().thenComparingInt(Movie::movieId))
        .limit(limit)
        .toList();
  }
}
