package triplefeature.serving.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
 * @param newestYear the last year that films somebody voted for are of, or null
 * @param namedByTmdb whether films have the ids of TMDb here
 * @param knowsRuntimes whether the length of any film is known
 * @param popular the best-liked films whose title is theirs alone, best first; none for adults only
 * @param examples baskets of three of them, one for each of the genres that lead
 * @param clusters by number
 */
public record ModelFacts(
    Map<String, String> languages,
    @Nullable Integer newestYear,
    boolean namedByTmdb,
    boolean knowsRuntimes,
    List<Movie> popular,
    List<List<Movie>> examples,
    List<ClusterFacts> clusters) {
  private static final int POPULAR = 300;
  private static final int EXAMPLES = 6;
  private static final int BASKET = 3;
  private static final int NEWEST_FILMS = 10;

  public ModelFacts {
    popular = List.copyOf(popular);
    examples = List.copyOf(examples);
    clusters = List.copyOf(clusters);
  }

  /** Chooses them. */
  public static ModelFacts of(MovieCatalog catalog, ClusterMap clusters, MethodSettings settings) {
    List<Movie> popular = popular(catalog);
    return new ModelFacts(
        LanguageNames.of(catalog.movies()),
        newestYear(catalog),
        catalog.movies().stream()
            .allMatch(movie -> Integer.valueOf(movie.movieId()).equals(movie.tmdbId())),
        catalog.movies().stream().anyMatch(movie -> movie.runtime() != null),
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

  /** A single film may carry a wrong year, ten that somebody voted for hardly. */
  private static @Nullable Integer newestYear(MovieCatalog catalog) {
    TreeMap<Integer, Integer> films = new TreeMap<>(Comparator.reverseOrder());
    for (Movie movie : catalog.movies()) {
      if (movie.year() != null && movie.voteCount() > 0) {
        films.merge(movie.year(), 1, Integer::sum);
      }
    }
    return films.entrySet().stream()
        .filter(year -> year.getValue() >= NEWEST_FILMS)
        .findFirst()
        .or(() -> films.entrySet().stream().findFirst())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static String key(Movie movie) {
    return movie.title().toLowerCase(Locale.ROOT);
  }
}
