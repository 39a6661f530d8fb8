package triplefeature.serving.recommend;

import java.util.List;
import triplefeature.serving.catalog.Movie;

/**
 * One film of an answer.
 *
 * @param rank from 1
 * @param score relative to the best film of the answer, above 0 and at most 1
 * @param because never empty; the shares add up to 1
 */
public record Recommendation(int rank, Movie movie, double score, List<Because> because) {
  public Recommendation {
    because = List.copyOf(because);
    if (because.isEmpty()) {
      throw new IllegalArgumentException(
          "a recommendation of " + movie.title() + " needs a reason");
    }
  }
}
