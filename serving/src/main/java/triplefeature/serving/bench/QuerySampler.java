package triplefeature.serving.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** Draws films by their votes and types their titles. */
final class QuerySampler {
  private static final int MIN_VOTES = 50;

  private final List<Movie> movies;
  private final double[] cumulated;

  /** Films with at least 50 votes, by the square root of these. */
  QuerySampler(MovieCatalog catalog, QuerySet set) {
    this(catalog, set, MIN_VOTES, Math::sqrt);
  }

  /**
   * @param minVotes of a film that is drawn, at least 1
   * @param weight how often, by votes
   */
  QuerySampler(MovieCatalog catalog, QuerySet set, int minVotes, DoubleUnaryOperator weight) {
    movies =
        catalog.movies().stream()
            .filter(movie -> movie.voteCount() >= minVotes && set.fits(movie.title()))
            .toList();
    if (movies.isEmpty()) {
      throw new IllegalArgumentException(
          "no film has " + minVotes + " votes; search cannot be measured on this model");
    }
    cumulated =
        movies.stream().mapToDouble(movie -> weight.applyAsDouble(movie.voteCount())).toArray();
    Arrays.parallelPrefix(cumulated, Double::sum);
  }

  /** A film meant and what was typed for it. */
  record Query(String text, Movie meant) {}

  /** Queries of every seed, one after the other. */
  static List<Query> draw(MovieCatalog catalog, QuerySet set, List<Long> seeds, int perSeed) {
    QuerySampler sampler = new QuerySampler(catalog, set);
    return seeds.stream().flatMap(seed -> sampler.draw(set, perSeed, seed).stream()).toList();
  }

  // The published figures were drawn with the seeds that this order of the sets gives.
  @SuppressWarnings("EnumOrdinal")
  List<Query> draw(QuerySet set, int count, long seed) {
    Random random = new Random(31 * seed + set.ordinal());
    List<Query> queries = new ArrayList<>(count);
    while (queries.size() < count) {
      int at =
          Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
      Movie movie = movies.get(at < 0 ? -at - 1 : at);
      String text = set.query(movie.title(), random);
      if (!text.isBlank()) {
        queries.add(new Query(text, movie));
      }
    }
    return queries;
  }
}
