package triplefeature.serving.bench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.title.names.TitleNormalizer;

/** The baseline for prefixes: every film with a name that begins so, by votes. */
final class BeginsSoScan {
  private final List<Name> names;

  private record Name(String text, Movie movie) {}

  BeginsSoScan(MovieCatalog catalog) {
    names =
        catalog.movies().stream()
            .flatMap(
                movie ->
                    names(movie).map(name -> new Name(TitleNormalizer.fold(name).text(), movie)))
            .toList();
  }

  private static Stream<String> names(Movie movie) {
    return Stream.concat(
        Stream.of(movie.title()),
        Stream.concat(Stream.ofNullable(movie.originalTitle()), movie.aliases().stream()));
  }

  List<Movie> suggest(String query, int limit) {
    String text = TitleNormalizer.fold(query).text();
    return names.stream()
        .filter(name -> name.text().startsWith(text))
        .map(Name::movie)
        .distinct()
        .sorted(
            Comparator.comparingInt(Movie::voteCount).reversed().thenComparingInt(Movie::movieId))
        .limit(limit)
        .toList();
  }
}
