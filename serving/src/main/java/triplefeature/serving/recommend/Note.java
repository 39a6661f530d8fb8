package triplefeature.serving.recommend;

import java.util.Objects;

/**
 * What the reader of {@link Recommendations} should know, in numbers and names as a {@link Reason}.
 */
public sealed interface Note {
  <T> T match(Cases<T> cases);

  /** One way with every note: who adds a note is led to all that must know it. */
  interface Cases<T> {
    T of(FilledUp note);

    T of(FamilyOnly note);

    T of(LeftOut note);
  }

  /**
   * The method asked for knew too few films, and another one added the rest.
   *
   * @param method asked for
   * @param found films of the answer before the other method was asked, at least 0
   * @param by the method that added films, another one
   */
  record FilledUp(Method method, int found, Method by) implements Note {
    public FilledUp {
      Objects.requireNonNull(method, "method that was asked for");
      if (found < 0) {
        throw new IllegalArgumentException("films found must be at least 0, not " + found);
      }
      if (Objects.requireNonNull(by, "method that filled up") == method) {
        throw new IllegalArgumentException(
            "the method " + method.id() + " cannot fill up its own answer");
      }
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.of(this);
    }
  }

  /** All films of the basket are for a family, so the list holds no others: {@link Audience}. */
  record FamilyOnly() implements Note {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.of(this);
    }
  }

  /** What a film may not tell about itself, and so pass no filter on it. */
  enum Unknown {
    YEAR,
    LANGUAGE,
    RUNTIME
  }

  /**
   * A filter leaves out films because nobody knows whether they would pass it.
   *
   * @param unknown what is not known of them
   * @param films how many there are in the catalogue, at least 1
   */
  record LeftOut(Unknown unknown, int films) implements Note {
    public LeftOut {
      Objects.requireNonNull(unknown, "what is not known");
      if (films < 1) {
        throw new IllegalArgumentException("films left out must be at least 1, not " + films);
      }
    }

    @Override
    public <T> T match(Cases<T> cases) {
      return cases.of(this);
    }
  }
}
