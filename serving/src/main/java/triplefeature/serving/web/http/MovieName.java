package triplefeature.serving.web.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.Movie;

/** A film in the API's JSON where only its name matters; the year is null where unknown. */
public record MovieName(int movieId, String title, @Nullable Integer year) {
  public static MovieName of(Movie movie) {
    return new MovieName(movie.movieId(), movie.title(), movie.year());
  }

  public static List<MovieName> of(List<Movie> movies) {
    return movies.stream().map(MovieName::of).toList();
  }
}
