package triplefeature.serving.web.page;

import java.util.function.IntFunction;
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

  /**
   * Links that differ in one more value of a parameter. What they share is written once, not once
   * for each: a list has two of them a film.
   */
  static IntFunction<String> adding(String name, Parameters parameters) {
    String encoded = parameters.encoded();
    String shared = "./?" + encoded + (encoded.isEmpty() ? "" : "&") + name + "=";
    return value -> shared + value + "#programme";
  }

  /** Title and year, as films are named everywhere on the page. */
  public static String name(Movie movie) {
    return movie.year() == null ? movie.title() : movie.title() + " (" + movie.year() + ")";
  }
}
