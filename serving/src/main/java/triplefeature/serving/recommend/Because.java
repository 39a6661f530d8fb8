package triplefeature.serving.recommend;

import triplefeature.serving.catalog.Movie;

/**
 * A reason for a recommendation.
 *
 * @param input the film of the basket that speaks for it
 * @param share its part of the score, above 0 and at most 1
 * @param text a sentence for people, without the title of the input
 */
public record Because(Movie input, double share, String text) {
  public Because {
    if (!(share > 0 && share <= 1 + 1e-9)) {
      throw new IllegalArgumentException("a share is above 0 and at most 1, not " + share);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("a reason needs words");
    }
  }
}
