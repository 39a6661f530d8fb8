package triplefeature.serving.recommend;

import java.util.List;
import triplefeature.serving.catalog.Movie;

/**
 * One film of an answer.
 *
 * @param rank from 1
 * @param score relative to the best film of the answer, above 0 and at most 1; need not fall with
 *     the rank
 * @param because never empty; the shares add up to 1
 * @param series the other films of its series that might be shown, in order of release
 * @param groups whose film it is for how much; empty where one person asks
 */
public record Recommendation(
    int rank,
    Movie movie,
    double score,
    List<Because> because,
    List<Movie> series,
    List<GroupShare> groups) {
  public Recommendation {
    because = List.copyOf(because);
    series = List.copyOf(series);
    groups = List.copyOf(groups);
    if (because.isEmpty()) {
      throw new IllegalArgumentException(
          "a recommendation of " + movie.title() + " needs a reason");
    }
  }

  /** Of a film that nothing is folded behind, for one person. */
  public Recommendation(int rank, Movie movie, double score, List<Because> because) {
    this(rank, movie, score, because, List.of(), List.of());
  }

  Recommendation at(int newRank) {
    return new Recommendation(newRank, movie, score, because, series, groups);
  }
}
