package triplefeature.serving.web.input;

import java.util.Optional;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/** Reads numbers in ASCII digits, within a range that the error names. */
public final class Numbers {
  private Numbers() {}

  /**
   * @throws ProblemException 400 {@code invalid_parameter}
   */
  public static int movieId(String parameter, String text) {
    return read(parameter, text, 1, Integer.MAX_VALUE);
  }

  /**
   * The id, if it can be one.
   *
   * @throws ProblemException 400 {@code invalid_parameter}
   */
  static int movieId(String parameter, int id) {
    if (id < 1) {
      throw new ProblemException(Problem.invalid(parameter, "number", 1, Integer.MAX_VALUE));
    }
    return id;
  }

  /**
   * The only value of a parameter; empty where it was not given.
   *
   * @throws ProblemException 400 {@code invalid_parameter}
   */
  public static Optional<Integer> optional(
      Parameters parameters, String name, int least, int most) {
    return parameters.one(name).map(text -> read(name, text, least, most));
  }

  /**
   * The only value of a parameter, a share from 0 to 1, or {@code otherwise} where it was not
   * given.
   *
   * @throws ProblemException 400 {@code invalid_parameter}
   */
  public static double share(Parameters parameters, String name, double otherwise) {
    return parameters.one(name).map(text -> share(name, text)).orElse(otherwise);
  }

  private static double share(String parameter, String text) {
    String number = text.strip();
    if (number.matches("[0-9]{1,3}(\\.[0-9]{1,9})?|\\.[0-9]{1,9}")) {
      double value = Double.parseDouble(number);
      if (value <= 1) {
        return value;
      }
    }
    throw new ProblemException(Problem.invalid(parameter, "share", 0, 1));
  }

  private static int read(String parameter, String text, int least, int most) {
    String digits = text.strip();
    if (digits.matches("[0-9]{1,10}")) {
      long value = Long.parseLong(digits);
      if (value >= least && value <= most) {
        return (int) value;
      }
    }
    throw new ProblemException(Problem.invalid(parameter, "number", least, most));
  }
}
