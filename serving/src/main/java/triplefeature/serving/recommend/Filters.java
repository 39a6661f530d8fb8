package triplefeature.serving.recommend;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.Movie;

/**
 * Which films may be recommended. A film whose year or language is unknown does not pass a filter
 * on it.
 *
 * @param genres the film has at least one of these; empty lets all pass
 * @param excludeGenres the film has none of these
 * @param yearFrom first year allowed, or null
 * @param yearTo last year allowed, or null
 * @param language original language as ISO 639-1, or null
 * @param excludeMovieIds films not wanted, by id
 */
public record Filters(
    Set<String> genres,
    Set<String> excludeGenres,
    @Nullable Integer yearFrom,
    @Nullable Integer yearTo,
    @Nullable String language,
    Set<Integer> excludeMovieIds) {

  /** Lets every film pass. */
  public static final Filters NONE = new Filters(Set.of(), Set.of(), null, null, null, Set.of());

  public Filters {
    genres = Set.copyOf(genres);
    excludeGenres = Set.copyOf(excludeGenres);
    excludeMovieIds = Set.copyOf(excludeMovieIds);
  }

  public boolean pass(Movie movie) {
    return !excludeMovieIds.contains(movie.movieId())
        && (genres.isEmpty() || !Collections.disjoint(genres, movie.genres()))
        && (excludeGenres.isEmpty() || Collections.disjoint(excludeGenres, movie.genres()))
        && (yearFrom == null || (movie.year() != null && movie.year() >= yearFrom))
        && (yearTo == null || (movie.year() != null && movie.year() <= yearTo))
        && (language == null || language.equals(movie.language()));
  }
}
