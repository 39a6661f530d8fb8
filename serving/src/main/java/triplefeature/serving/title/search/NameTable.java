package triplefeature.serving.title.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.title.distance.TitleKey;
import triplefeature.serving.title.distance.TitleWord;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * The names of all films, numbered from the best known film's to the least known's: more votes,
 * then more likes, then the lower index. Within a film, its title comes before its aliases.
 */
final class NameTable {
  private final String[] names;
  private final boolean[] titles;
  private final int[] movies;
  private final TitleKey[][] forms;
  private final int[] rankByMovie;
  private final MovieCatalog catalog;

  /**
   * @param ordered the names in the order of this table
   * @param rankByMovie as {@link #ranks}
   */
  NameTable(MovieCatalog catalog, List<FoldedName> ordered, int[] rankByMovie) {
    this.catalog = catalog;
    this.rankByMovie = rankByMovie;
    names = ordered.stream().map(each -> each.name().name()).toArray(String[]::new);
    movies = ordered.stream().mapToInt(each -> each.name().movie()).toArray();
    titles = new boolean[names.length];
    for (int name = 0; name < names.length; name++) {
      titles[name] = ordered.get(name).name().kind() == TitleName.Kind.TITLE;
    }
    Map<String, TitleWord> pool = new ConcurrentHashMap<>();
    forms =
        ordered.parallelStream()
            .map(each -> TitleKey.formsOf(each.title(), pool).toArray(TitleKey[]::new))
            .toArray(TitleKey[][]::new);
  }

  /** How many films are better known, by film. */
  static int[] ranks(MovieCatalog catalog) {
    Comparator<Integer> bestKnown =
        Comparator.<Integer, Movie>comparing(
                catalog::at,
                Comparator.comparingInt(Movie::voteCount).thenComparingInt(Movie::likes).reversed())
            .thenComparing(Comparator.naturalOrder());
    List<Integer> order = IntStream.range(0, catalog.size()).boxed().sorted(bestKnown).toList();
    int[] ranks = new int[order.size()];
    for (int rank = 0; rank < ranks.length; rank++) {
      ranks[order.get(rank)] = rank;
    }
    return ranks;
  }

  int size() {
    return names.length;
  }

  String name(int name) {
    return names[name];
  }

  boolean hasInitials(int name) {
    return TitleNormalizer.hasInitials(name(name));
  }

  boolean isTitle(int name) {
    return titles[name];
  }

  /** Index of the film in the catalogue. */
  int movie(int name) {
    return movies[name];
  }

  TitleKey[] forms(int name) {
    return forms[name];
  }

  /** Year of a film, or null. */
  @Nullable Integer year(int movie) {
    return catalog.at(movie).year();
  }

  int votes(int movie) {
    return catalog.at(movie).voteCount();
  }

  /** How many films are better known. */
  int rank(int movie) {
    return rankByMovie[movie];
  }
}
