package triplefeature.serving.recommend;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * The genres of films as numbers. A film is one part, spread evenly over its genres; the shares of
 * some films are the mean of theirs, so that they sum to 1 where every film has a genre (Steck
 * 2018, "Calibrated recommendations"). Thread-safe.
 */
public final class GenreShares {
  /** A genre that even fewer like counts no more than this. */
  static final double RAREST = 1e-3;

  private final int[][] genresOf;
  private final int genres;
  private final double[] liked;

  public GenreShares(MovieCatalog catalog) {
    List<String> names = catalog.genres();
    this.genres = names.size();
    // Films are many, sets of genres are few.
    Map<List<String>, int[]> sets = new HashMap<>();
    this.genresOf =
        catalog.movies().stream()
            .map(movie -> sets.computeIfAbsent(movie.genres(), each -> numbers(each, names)))
            .toArray(int[][]::new);
    boolean nobodyLikes = catalog.movies().stream().allMatch(movie -> movie.likes() == 0);
    this.liked = new double[genres];
    for (int index = 0; index < genresOf.length; index++) {
      Movie movie = catalog.at(index);
      add(index, nobodyLikes ? 1 : movie.likes(), liked);
    }
    double total = Arrays.stream(liked).sum();
    for (int genre = 0; genre < genres && total > 0; genre++) {
      liked[genre] /= total;
    }
  }

  private static int[] numbers(List<String> genres, List<String> names) {
    return genres.stream().distinct().mapToInt(names::indexOf).toArray();
  }

  /** The numbers of a film's genres, each once. Not to be modified. */
  public int[] genresOf(int movie) {
    return genresOf[movie];
  }

  /** One share for each genre; all 0 for no films. */
  public double[] of(int... movies) {
    double[] shares = new double[genres];
    for (int movie : movies) {
      add(movie, 1.0 / movies.length, shares);
    }
    return shares;
  }

  /** The shares of all likes, so what a list holds that follows nobody; not to be modified. */
  double[] liked() {
    return liked;
  }

  /**
   * How much the films of a basket are of one sort: the mean over its pairs of the cosine of their
   * genres, each genre counted by {@code -ln} of its share of all likes.
   *
   * @return 0 to 1; 0 for a single film
   */
  public double coherence(Basket basket) {
    double sum = 0;
    int pairs = 0;
    for (int left = 0; left < basket.size(); left++) {
      for (int right = 0; right < left; right++) {
        sum += cosine(basket.get(left), basket.get(right));
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private double cosine(int left, int right) {
    double product = 0;
    for (int genre : genresOf[left]) {
      for (int other : genresOf[right]) {
        product += genre == other ? square(genre) : 0;
      }
    }
    return product == 0 ? 0 : product / Math.sqrt(squares(left) * squares(right));
  }

  private double squares(int movie) {
    return Arrays.stream(genresOf[movie]).mapToDouble(this::square).sum();
  }

  private double square(int genre) {
    double rarity = Math.log(1 / Math.max(RAREST, liked[genre]));
    return rarity * rarity;
  }

  private void add(int movie, double weight, double[] shares) {
    for (int genre : genresOf[movie]) {
      shares[genre] += weight / genresOf[movie].length;
    }
  }

  /**
   * What a list misses of a basket: the sum over the genres of what their share in the list is
   * below that in the basket.
   *
   * @return 0 (nothing) to 1; NaN where no film of the basket has a genre
   */
  public double deficit(int[] basket, int[] list) {
    if (Arrays.stream(basket).allMatch(movie -> genresOf[movie].length == 0)) {
      return Double.NaN;
    }
    double[] wanted = of(basket);
    double[] given = of(list);
    double sum = 0;
    for (int genre = 0; genre < genres; genre++) {
      sum += Math.max(0, wanted[genre] - given[genre]);
    }
    return sum;
  }

  /** Jaccard similarity of the genres of two films, 0 to 1. */
  public double overlap(int left, int right) {
    long common =
        Arrays.stream(genresOf[left])
            .filter(genre -> Arrays.stream(genresOf[right]).anyMatch(other -> other == genre))
            .count();
    long all = genresOf[left].length + genresOf[right].length - common;
    return common == 0 ? 0 : (double) common / all;
  }
}
