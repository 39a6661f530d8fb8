package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.List;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** Small catalogues for tests: film i has id i + 1 and the title "Film i". */
public final class Films {
  private Films() {}

  /** A film with a year, votes and genres. */
  public record Film(Integer year, float voteAverage, int voteCount, String... genres) {}

  public static MovieCatalog catalog(Film... films) {
    List<Movie> movies = new ArrayList<>();
    for (int i = 0; i < films.length; i++) {
      movies.add(
          Movie.of(i + 1, "Film " + i, films[i].year(), List.of(films[i].genres()))
              .withVotes(films[i].voteAverage(), films[i].voteCount(), 0));
    }
    return new MovieCatalog(movies);
  }

  /** Films that differ in nothing. */
  public static MovieCatalog plain(int size) {
    Film[] films = new Film[size];
    java.util.Arrays.fill(films, new Film(2000, 7, 100, "Drama"));
    return catalog(films);
  }
}
