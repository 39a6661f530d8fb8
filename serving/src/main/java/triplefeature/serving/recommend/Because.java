package triplefeature.serving.recommend;

import java.util.Objects;
import triplefeature.serving.catalog.Movie;

/**
 * A {@link Reason} for a recommendation, and what it weighs.
 *
 * @param input the film of the basket that speaks for it
 * @param share its part of the score, above 0 and at most 1
 * @param reason why it does
 */
public record Because(Movie input, double share, Reason reason) {
  public Because {
    if (!(share > 0 && share <= 1 + 1e-9)) {
      throw new IllegalArgumentException("a share is above 0 and at most 1, not " + share);
    }
    Objects.requireNonNull(reason, "reason");
  }
}
