package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.title.distance.ChannelCosts;
import triplefeature.serving.title.distance.NameForms;
import triplefeature.serving.title.distance.Signature;
import triplefeature.serving.title.distance.TitleCost;
import triplefeature.serving.title.distance.TitleKey;
import triplefeature.serving.title.distance.Vocabulary;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * The names of all films, numbered from the best known film's to the least known's: more votes and
 * likes, then the lower index. Within a film, its title comes before its aliases. What every query
 * looks at stands in flat arrays.
 */
final class NameTable {
  private final MovieCatalog catalog;
  private final int[] rankByMovie;
  private final String[] names;
  private final boolean[] titles;
  private final int[] movies;
  private final NameForms forms;
  private final int[] formStarts;
  private final long[] letters;
  private final byte[] lengths;
  private final long[] lowPairs;
  private final long[] highPairs;

  private final Map<String, List<Integer>> byLetters = new HashMap<>();

  /**
   * @param ordered the names in the order of this table
   * @param rankByMovie as {@link #ranks}
   */
  NameTable(MovieCatalog catalog, List<FoldedName> ordered, int[] rankByMovie) {
    this.catalog = catalog;
    this.rankByMovie = rankByMovie;
    int size = ordered.size();
    names = ordered.stream().map(each -> each.name().name()).toArray(String[]::new);
    movies = ordered.stream().mapToInt(each -> each.name().movie()).toArray();
    titles = new boolean[size];
    letters = new long[size];
    lengths = new byte[size];
    lowPairs = new long[size];
    highPairs = new long[size];
    Vocabulary vocabulary = new Vocabulary();
    List<List<TitleKey>> keys =
        ordered.parallelStream().map(each -> TitleKey.formsOf(each.title(), vocabulary)).toList();
    forms = new NameForms(keys.stream().flatMap(List::stream).toList());
    formStarts = new int[size + 1];
    for (int name = 0; name < size; name++) {
      titles[name] = ordered.get(name).name().kind() == TitleName.Kind.TITLE;
      Signature signature = Signature.of(keys.get(name));
      letters[name] = signature.letters();
      lengths[name] =
          (byte) keys.get(name).stream().mapToInt(TitleKey::plainLetters).min().orElse(0);
      lowPairs[name] = signature.lowPairs();
      highPairs[name] = signature.highPairs();
      for (TitleKey form : keys.get(name)) {
        byLetters.computeIfAbsent(form.compact(), key -> new ArrayList<>(1)).add(name);
      }
      formStarts[name + 1] = formStarts[name] + keys.get(name).size();
    }
  }

  /** How many films are better known, by film. */
  static int[] ranks(MovieCatalog catalog) {
    Comparator<Integer> bestKnown =
        Comparator.<Integer>comparingInt(
                index -> -catalog.at(index).voteCount() - catalog.at(index).likes())
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

  /** Of all names. */
  NameForms forms() {
    return forms;
  }

  /** The first of the forms of a name; they end where those of the next begin. */
  int firstForm(int name) {
    return formStarts[name];
  }

  /**
   * What scores are made of.
   *
   * @param priors what the fame of its film adds to each name; never more than to the one before
   */
  record Channel(int[] priors, ChannelCosts costs) {}

  Channel channel(ChannelCosts costs) {
    int[] priors =
        IntStream.of(movies)
            .mapToObj(catalog::at)
            .mapToInt(movie -> costs.prior(movie.voteCount(), movie.likes()))
            .toArray();
    return new Channel(priors, costs);
  }

  /**
   * The next name whose signature does not show it to be too far from what was typed.
   *
   * @param from the first name to look at
   * @param priors of all names
   * @param edit what an edit costs at least
   * @param most the highest cost that counts, and the lowest score
   * @return {@link #size} where no name is left, or none so well known that it counts
   */
  int next(int from, int[] priors, TitleCost typed, int edit, int most, int least) {
    Signature needed = typed.needed();
    long neededLetters = needed.letters();
    for (int name = from; name < priors.length; name++) {
      int bound = Math.min(most, priors[name] - least);
      if (bound < 0) {
        return priors.length;
      }
      if (edit * Long.bitCount(neededLetters & ~letters[name]) <= bound
          && edit * needed.leastEdits(letters[name], lowPairs[name], highPairs[name])
              <= bound - typed.byLength(lengths[name])) {
        return name;
      }
    }
    return priors.length;
  }

  /** The names of these letters and no other, blanks aside. */
  List<Integer> withLetters(String compact) {
    return byLetters.getOrDefault(compact, List.of());
  }

  /** Year of a film, or null. */
  @Nullable Integer year(int movie) {
    return catalog.at(movie).year();
  }

  /** How many films are better known. */
  int rank(int movie) {
    return rankByMovie[movie];
  }
}
