package triplefeature.serving.title.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final List<TitleName> names;
  private final TitleKey[][] forms;
  private final int[] rankByMovie;
  private final MovieCatalog catalog;

  NameTable(MovieCatalog catalog, List<TitleName> titleNames) {
    this.catalog = catalog;
    rankByMovie = ranks(catalog);
    names =
        titleNames.stream()
            .filter(name -> !TitleNormalizer.fold(name.name()).isEmpty())
            .sorted(
                Comparator.<TitleName>comparingInt(name -> rankByMovie[name.movie()])
                    .thenComparing(TitleName::kind)
                    .thenComparing(TitleName::name))
            .toList();
    Map<String, TitleWord> pool = new HashMap<>();
    forms =
        names.stream()
            .map(name -> TitleKey.formsOf(TitleNormalizer.fold(name.name()), pool))
            .map(keys -> keys.toArray(TitleKey[]::new))
            .toArray(TitleKey[][]::new);
  }

  private static int[] ranks(MovieCatalog catalog) {
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
    return names.size();
  }

  List<TitleName> all() {
    return names;
  }

  String name(int name) {
    return names.get(name).name();
  }

  boolean hasInitials(int name) {
    return TitleNormalizer.hasInitials(name(name));
  }

  boolean isTitle(int name) {
    return names.get(name).kind() == TitleName.Kind.TITLE;
  }

  /** Index of the film in the catalogue. */
  int movie(int name) {
    return names.get(name).movie();
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
