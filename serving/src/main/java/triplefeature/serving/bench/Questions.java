package triplefeature.serving.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** What a server is asked: other baskets each time, so that no cache of answers is measured. */
final class Questions {
  private static final int FEWEST_LIKES = 20;
  private static final int BLOCKBUSTERS = 100;

  private final List<Movie> liked;
  private final double[] reach;
  private final Random random;

  /** One kind of question, as a row of the table. */
  record Kind(String name, List<String> paths) {}

  Questions(MovieCatalog catalog, long seed) {
    this.random = new Random(seed);
    this.liked =
        catalog.movies().stream()
            .filter(movie -> movie.likes() >= FEWEST_LIKES)
            .sorted(Comparator.comparingInt(Movie::likes).reversed())
            .toList();
    if (liked.size() < BLOCKBUSTERS) {
      throw new IllegalArgumentException(
          "the model has " + liked.size() + " films that 20 people like, 100 are needed");
    }
    this.reach = reach(Math::sqrt);
  }

  /** Every kind that is measured, with so many questions each. */
  List<Kind> kinds(int each) {
    String api = "/api/recommendations?";
    return List.of(
        kind(
            "collaborative, typical", each, () -> api + basket(3, false) + "&method=collaborative"),
        kind(
            "collaborative, blockbusters",
            each,
            () -> api + basket(3, true) + "&method=collaborative"),
        kind(
            "collaborative, ten blockbusters, 100 films",
            each / 10,
            () -> api + basket(10, true) + "&limit=100&method=collaborative"),
        kind("content, typical", each, () -> api + basket(3, false) + "&method=content"),
        kind("cluster, typical", each, () -> api + basket(3, false) + "&method=cluster"),
        kind("together, typical", each, () -> api + basket(3, false) + "&method=together"),
        kind("page, typical, default method", each, () -> "/?" + titles(3)),
        kind("suggestions", each, () -> "/api/titles?q=" + beginning()));
  }

  /** About so many of all kinds, the heaviest a tenth as often as others, in any order. */
  List<String> mixed(int all) {
    List<String> mixed = new ArrayList<>();
    kinds(all / 7).forEach(kind -> mixed.addAll(kind.paths()));
    Collections.shuffle(mixed, random);
    return mixed;
  }

  private static Kind kind(String name, int count, Supplier<String> path) {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < Math.max(20, count); i++) {
      paths.add(path.get());
    }
    return new Kind(name, paths);
  }

  private String basket(int size, boolean blockbusters) {
    List<String> ids = new ArrayList<>();
    draw(size, blockbusters).forEach(movie -> ids.add("movieId=" + movie.movieId()));
    return String.join("&", ids);
  }

  private String titles(int size) {
    List<String> titles = new ArrayList<>();
    draw(size, false).forEach(movie -> titles.add("title=" + encoded(movie.title())));
    return String.join("&", titles);
  }

  private String beginning() {
    String title = draw(1, false).get(0).title();
    return encoded(title.substring(0, Math.max(1, title.length() * 3 / 5)));
  }

  private List<Movie> draw(int size, boolean blockbusters) {
    List<Movie> drawn = new ArrayList<>();
    while (drawn.size() < size) {
      Movie movie = liked.get(blockbusters ? random.nextInt(BLOCKBUSTERS) : weighted());
      if (!drawn.contains(movie)) {
        drawn.add(movie);
      }
    }
    return drawn;
  }

  private int weighted() {
    double wanted = random.nextDouble() * reach[reach.length - 1];
    int at = Arrays.binarySearch(reach, wanted);
    return Math.min(reach.length - 1, at < 0 ? -1 - at : at);
  }

  private double[] reach(DoubleUnaryOperator weight) {
    double[] sums = new double[liked.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += weight.applyAsDouble(liked.get(i).likes());
      sums[i] = sum;
    }
    return sums;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
