package triplefeature.serving.web.input;

import java.util.List;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.web.http.Problem;

/**
 * A problem and the place on the form where it is shown.
 *
 * @param parameter name of the parameter it is about
 * @param field position among the values of that parameter, from 0, or {@link #WHOLE}
 * @param suggestions films to offer instead
 */
public record Complaint(Problem problem, String parameter, int field, List<Movie> suggestions) {
  /** About the parameter as a whole. */
  public static final int WHOLE = -1;

  public Complaint {
    suggestions = List.copyOf(suggestions);
  }

  static Complaint of(Problem problem, String parameter) {
    return new Complaint(problem, parameter, WHOLE, List.of());
  }
}
