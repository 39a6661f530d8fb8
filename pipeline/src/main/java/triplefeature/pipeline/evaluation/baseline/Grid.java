package triplefeature.pipeline.evaluation.baseline;

import java.io.Serializable;

/**
 * Settings to choose from: every value of one parameter with every value of another.
 *
 * @param names of the parameters, for people; one for each that there is, at most two
 */
record Grid(String[] names, double[] firsts, double[] seconds) implements Serializable {
  /** Nothing to set. */
  static final Grid NONE = new Grid(new String[0], new double[1], new double[1]);

  static Grid of(String name, double... values) {
    return new Grid(new String[] {name}, values, new double[1]);
  }

  /** The same with a second parameter. */
  Grid by(String name, double... values) {
    return new Grid(new String[] {names[0], name}, firsts, values);
  }

  int size() {
    return firsts.length * seconds.length;
  }

  double first(int setting) {
    return firsts[setting / seconds.length];
  }

  double second(int setting) {
    return seconds[setting % seconds.length];
  }

  /** A setting for people; empty where there is nothing to set. */
  String describe(int setting) {
    return switch (names.length) {
      case 0 -> "";
      case 1 -> names[0] + " " + first(setting);
      default -> names[0] + " " + first(setting) + ", " + names[1] + " " + second(setting);
    };
  }
}
