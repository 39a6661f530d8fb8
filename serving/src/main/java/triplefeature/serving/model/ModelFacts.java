package triplefeature.serving.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.recommend.VotePrior;
import triplefeature.serving.recommend.cluster.ClusterMap;

/**
 * What pages show of a model, chosen from its films: languages to filter by, well-liked films to be
 * surprised with, baskets to try, and what a page says about each cluster. Computed once for each
 * model.
 *
 * @param languages code to English name, in order of name
 * @param popular the best-liked films whose title is theirs alone, best first; none for adults only
 * @param examples baskets of three of them, one for each of the genres that lead
 * @param clusters by number
 */
public record ModelFacts(
    Map<String, String> languages,
    List<Movie> popular,
    List<List<Movie>> examples,
    List<ClusterFacts> clusters) {
  private static final int POPULAR = 300;
  private static final int EXAMPLES = 6;
  private static final int BASKET = 3;

  public ModelFacts {
    popular = List.copyOf(popular);
    examples = List.copyOf(examples);
    clusters = List.copyOf(clusters);
  }

  /** Chooses them. */
  public static ModelFacts of(MovieCatalog catalog, ClusterMap clusters, MethodSettings settings) {
    List<Movie> popular = popular(catalog);
    return new ModelFacts(
        languages(catalog),
        popular,
        examples(popular),
        // The best-rated films are those of the cluster method.
        ClusterFacts.of(
            catalog, clusters, VotePrior.of(catalog, settings.cluster().votePercentile())));
  }

  private static List<Movie> popular(MovieCatalog catalog) {
    Map<String, List<Movie>> named =
        catalog.movies().stream().collect(Collectors.groupingBy(ModelFacts::key));
    return named.values().stream()
        .filter(namesakes -> namesakes.size() == 1)
        .flatMap(List::stream)
        .filter(movie -> !movie.adult())
        .sorted(
            Comparator.comparingInt(Movie::likes)
                .thenComparingInt(Movie::voteCount)
                .reversed()
                .thenComparingInt(Movie::movieId))
        .limit(POPULAR)
        .toList();
  }

  /** Three films of each genre in the order in which genres turn up; no film twice. */
  private static List<List<Movie>> examples(List<Movie> popular) {
    Map<String, List<Movie>> byGenre = new LinkedHashMap<>();
    for (Movie movie : popular) {
      movie
          .genres()
          .forEach(genre -> byGenre.computeIfAbsent(genre, key -> new ArrayList<>()).add(movie));
    }
    Set<Movie> used = new HashSet<>();
    List<List<Movie>> examples = new ArrayList<>();
    for (List<Movie> movies : byGenre.values()) {
      List<Movie> basket =
          movies.stream().filter(movie -> !used.contains(movie)).limit(BASKET).toList();
      if (basket.size() == BASKET && examples.size() < EXAMPLES) {
        examples.add(basket);
        used.addAll(basket);
      }
    }
    return examples;
  }

  private static Map<String, String> languages(MovieCatalog catalog) {
    Set<String> codes = new LinkedHashSet<>();
    for (Movie movie : catalog.movies()) {
      if (movie.language() != null) {
        codes.add(movie.language());
      }
    }
    Map<String, String> byName = new TreeMap<>();
    for (String code : codes) {
      byName.putIfAbsent(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH), code);
    }
    Map<String, String> languages = new LinkedHashMap<>();
    byName.forEach((name, code) -> languages.put(code, name));
    return Collections.unmodifiableMap(languages);
  }

  private static String key(Movie movie) {
    return movie.title().toLowerCase(Locale.ROOT);
  }
}
