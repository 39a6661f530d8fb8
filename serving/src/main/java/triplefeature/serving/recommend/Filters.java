package triplefeature.serving.recommend;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.Movie;

/**
 * Which films may be recommended. A film whose year, language or running time is unknown does not
 * pass a filter on it; {@link Note.LeftOut} says how many there are.
 *
 * @param genres the film has at least one of these; empty lets all pass
 * @param excludeGenres the film has none of these
 * @param yearFrom first year allowed, or null
 * @param yearTo last year allowed, or null
 * @param language original language as ISO 639-1, or null
 * @param runtimeMax longest running time allowed in minutes, or null
 * @param excludeMovieIds films not wanted, by id
 */
public record Filters(
    Set<String> genres,
    Set<String> excludeGenres,
    @Nullable Integer yearFrom,
    @Nullable Integer yearTo,
    @Nullable String language,
    @Nullable Integer runtimeMax,
    Set<Integer> excludeMovieIds) {

  /** Lets every film pass. */
  public static final Filters NONE =
      new Filters(Set.of(), Set.of(), null, null, null, null, Set.of());

  public Filters {
    genres = Set.copyOf(genres);
    excludeGenres = Set.copyOf(excludeGenres);
    excludeMovieIds = Set.copyOf(excludeMovieIds);
  }

  /** Whatever the films' running time. */
  public Filters(
      Set<String> genres,
      Set<String> excludeGenres,
      @Nullable Integer yearFrom,
      @Nullable Integer yearTo,
      @Nullable String language,
      Set<Integer> excludeMovieIds) {
    this(genres, excludeGenres, yearFrom, yearTo, language, null, excludeMovieIds);
  }

  public boolean pass(Movie movie) {
    return (excludeMovieIds.isEmpty() || !excludeMovieIds.contains(movie.movieId()))
        && (genres.isEmpty() || !Collections.disjoint(genres, movie.genres()))
        && (excludeGenres.isEmpty() || Collections.disjoint(excludeGenres, movie.genres()))
        && (yearFrom == null || (movie.year() != null && movie.year() >= yearFrom))
        && (yearTo == null || (movie.year() != null && movie.year() <= yearTo))
        && (language == null || language.equals(movie.language()))
        && (runtimeMax == null || (movie.runtime() != null && movie.runtime() <= runtimeMax));
  }
}
