package triplefeature.serving.web.page;

import triplefeature.serving.catalog.Movie;
import triplefeature.serving.web.http.Parameters;

/**
 * A link of the page, always relative: the page may live under any prefix.
 *
 * @param text for people
 */
public record Link(String text, String href) {
  public static Link to(String text, Parameters parameters) {
    return new Link(text, href(parameters));
  }

  public static String href(Parameters parameters) {
    return "./?" + parameters.encoded() + "#programme";
  }

  /** Title and year, as films are named everywhere on the page. */
  public static String name(Movie movie) {
    return movie.year() == null ? movie.title() : movie.title() + " (" + movie.year() + ")";
  }
}
