package triplefeature.pipeline.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * How films spread over genres: each film spreads 1 over its own, one without genres spreads
 * nothing (Steck 2018, "Calibrated recommendations").
 */
final class GenreShares {
  private final int[][] genresOf;
  private final int genres;

  GenreShares(MovieCatalog catalog) {
    List<String> names =
        catalog.movies().stream()
            .map(movie -> movie.genres())
            .flatMap(Collection::stream)
            .distinct()
            .toList();
    this.genres = names.size();
    this.genresOf =
        catalog.movies().stream()
            .map(movie -> movie.genres().stream().mapToInt(names::indexOf).toArray())
            .toArray(int[][]::new);
  }

  /**
   * What the genres of a basket weigh and a list lacks: the sum over genres of {@code max(0, share
   * in the basket - share in the list)}.
   *
   * @return 0 to 1; 1 for an empty list of a basket that has genres, NaN for a basket that has none
   */
  double deficit(int[] basket, int[] list) {
    double[] wanted = shares(basket);
    double[] had = shares(list);
    if (IntStream.of(basket).allMatch(movie -> genresOf[movie].length == 0)) {
      return Double.NaN;
    }
    double deficit = 0;
    for (int genre = 0; genre < genres; genre++) {
      deficit += Math.max(0, wanted[genre] - had[genre]);
    }
    return deficit;
  }

  private double[] shares(int[] movies) {
    double[] shares = new double[genres];
    for (int movie : movies) {
      for (int genre : genresOf[movie]) {
        shares[genre] += 1.0 / genresOf[movie].length / movies.length;
      }
    }
    return shares;
  }
}
