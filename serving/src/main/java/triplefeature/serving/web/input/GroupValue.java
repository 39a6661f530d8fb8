package triplefeature.serving.web.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import triplefeature.serving.recommend.Group;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/**
 * A film of one of several people, as an address says it: {@code 2:Heat}. What follows the first
 * colon is the film, so that it may hold more of them.
 *
 * @param group from 1 to {@link Group#MOST}
 * @param film a title or an id, stripped; blank as a form sends an empty field
 */
public record GroupValue(int group, String film) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([1-" + Group.MOST + "]):(.*)", Pattern.DOTALL);

  /**
   * @throws ProblemException 400 {@code invalid_parameter}
   */
  static GroupValue read(String parameter, String value) {
    Matcher form = FORM.matcher(value);
    if (!form.matches()) {
      throw new ProblemException(Problem.invalid(parameter, "group", Group.MOST));
    }
    return new GroupValue(Integer.parseInt(form.group(1)), form.group(2).strip());
  }

  /** As an address says it. */
  @Override
  public String toString() {
    return group + ":" + film;
  }
}
