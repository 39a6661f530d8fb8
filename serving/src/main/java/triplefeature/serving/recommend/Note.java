package triplefeature.serving.recommend;

import java.util.Objects;

/**
 * What the reader of {@link Recommendations} should know, in numbers and names as a {@link Reason}:
 * the method asked for knew too few films, and another one added the rest.
 *
 * @param method asked for
 * @param found films of the answer before the other method was asked, at least 0
 * @param by the method that added films, another one
 */
public record Note(Method method, int found, Method by) {
  public Note {
    Objects.requireNonNull(method, "method that was asked for");
    if (found < 0) {
      throw new IllegalArgumentException("films found must be at least 0, not " + found);
    }
    if (Objects.requireNonNull(by, "method that filled up") == method) {
      throw new IllegalArgumentException(
          "the method " + method.id() + " cannot fill up its own answer");
    }
  }
}
