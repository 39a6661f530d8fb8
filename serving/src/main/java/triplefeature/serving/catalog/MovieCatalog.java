package triplefeature.serving.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All films of a model in ascending order of {@link Movie#movieId()}. The position in that order is
 * the film's <em>index</em>: dense, from 0 to {@link #size()} - 1, the currency of every vector and
 * score array in the server. Immutable.
 */
public final class MovieCatalog {
  private final List<Movie> movies;
  private final int[] movieIds;
  private final List<String> genres;

  /**
   * @param movies in any order
   * @throws IllegalArgumentException if it is empty or an id occurs twice
   */
  public MovieCatalog(Collection<Movie> movies) {
    if (movies.isEmpty()) {
      throw new IllegalArgumentException("a catalogue needs at least one film");
    }
    this.movies = movies.stream().sorted(Comparator.comparingInt(Movie::movieId)).toList();
    this.movieIds = this.movies.stream().mapToInt(Movie::movieId).toArray();
    for (int i = 1; i < movieIds.length; i++) {
      if (movieIds[i] == movieIds[i - 1]) {
        throw new IllegalArgumentException("movieId " + movieIds[i] + " occurs twice");
      }
    }
    TreeSet<String> names = new TreeSet<>();
    this.movies.forEach(movie -> names.addAll(movie.genres()));
    this.genres = List.copyOf(names);
  }

  public int size() {
    return movieIds.length;
  }

  /**
   * @throws IndexOutOfBoundsException outside 0 to {@link #size()} - 1
   */
  public Movie at(int index) {
    return movies.get(index);
  }

  /** The index of a film, or a negative number if the catalogue does not hold it. */
  public int indexOf(int movieId) {
    return Arrays.binarySearch(movieIds, movieId);
  }

  public Optional<Movie> find(int movieId) {
    int index = indexOf(movieId);
    return index < 0 ? Optional.empty() : Optional.of(movies.get(index));
  }

  /** Every film, in order of index. */
  public List<Movie> movies() {
    return movies;
  }

  /** Every genre that a film has, in alphabetical order. */
  public List<String> genres() {
    return genres;
  }
}
