package triplefeature.serving.web.input;

import java.util.List;
import triplefeature.serving.catalog.Movie;

/**
 * One film that somebody likes, as it was understood.
 *
 * @param group who of several people likes it, from 1; 1 where there is one person
 * @param field position among the values of its parameter, {@code title} or {@code group}, from 0,
 *     or {@link #BY_ID}
 * @param query the title as typed, or the id
 * @param exact whether a name of the film equals the query once normalised
 * @param alternatives other films that may have been meant
 */
public record NamedMovie(
    int group, int field, String query, Movie movie, boolean exact, List<Movie> alternatives) {
  /** The field of a film that was named by its id. */
  public static final int BY_ID = -1;

  public NamedMovie {
    alternatives = List.copyOf(alternatives);
  }
}
