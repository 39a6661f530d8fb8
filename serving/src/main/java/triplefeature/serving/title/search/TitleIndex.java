package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;
import triplefeature.serving.title.distance.CostModel;
import triplefeature.serving.title.distance.TitleCost;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleNormalizer;
import triplefeature.serving.title.names.TitleVectorizer;

/**
 * The search over all names of all films. {@link NearestNames} chooses names to compare, {@link
 * TitleCost} tells how far they are, and only among equal costs the better known film goes first;
 * while somebody types, {@link SuggestionOrder} has the last word. Immutable and thread-safe.
 */
public final class TitleIndex implements TitleSearch {
  private final MovieCatalog catalog;
  private final NameTable names;
  private final Consumer<NameComparison> candidates;
  private final SearchLimits limits = SearchLimits.DEFAULTS;
  private final SuggestionOrder order;

  /**
   * @param names every name of every film with its fitted vector, in any order
   * @param idf the weights they were fitted with
   */
  public TitleIndex(MovieCatalog catalog, List<TitleName> names, TitleIdf idf) {
    this.catalog = catalog;
    int[] ranks = NameTable.ranks(catalog);
    List<FoldedName> ordered = FoldedName.ordered(names, ranks);
    this.names = new NameTable(catalog, ordered, ranks);
    this.order = new SuggestionOrder(this.names, limits);
    List<TitleName> vectors = ordered.stream().map(FoldedName::name).toList();
    this.candidates =
        new NearestNames(this.names, vectors, new TitleVectorizer(idf), limits)::compare;
  }

  private TitleIndex(TitleIndex other) {
    this.catalog = other.catalog;
    this.names = other.names;
    this.order = other.order;
    this.candidates = comparison -> IntStream.range(0, names.size()).forEach(comparison::always);
  }

  /** This search by comparing every name: slow, and the oracle of the fast one. */
  public TitleIndex linear() {
    return new TitleIndex(this);
  }

  @Override
  public List<TitleMatch> suggest(String query, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " must be at least 1");
    }
    return order.likeliestFirst(ranked(query, true, limit)).stream()
        .limit(limit)
        .map(this::match)
        .toList();
  }

  @Override
  public TitleResolution resolve(String query) {
    List<NearMovie> ranked = ranked(query, false, limits.suggestions() + 1);
    if (ranked.isEmpty() || ranked.get(0).cost() > limits.taken(ranked.get(0).letters())) {
      return new TitleResolution.NotFound(query, instead(query, ranked));
    }
    int best = ranked.get(0).cost();
    List<Movie> alternatives =
        ranked.stream()
            .skip(1)
            .filter(movie -> movie.cost() <= best + limits.alternative())
            .limit(limits.suggestions())
            .map(movie -> catalog.at(movie.movie()))
            .toList();
    return new TitleResolution.Found(query, match(ranked.get(0)), alternatives);
  }

  /** Films to offer for a title that none was taken for, the best first. */
  private List<Movie> instead(String query, List<NearMovie> nearest) {
    List<NearMovie> offered = new ArrayList<>(nearest);
    offered.addAll(ranked(query, true, limits.suggestions()));
    if (offered.isEmpty()) {
      // Gladiator for "gladiator 2", and Heat for "heat 1950".
      NormalizedTitle title = TitleNormalizer.normalize(query);
      if (title.endsWithNumber()) {
        offered.addAll(ranked(title.withoutLast().text(), false, limits.suggestions()));
      } else if (title.beginsWithNumber()) {
        offered.addAll(ranked(title.withoutFirst().text(), false, limits.suggestions()));
      }
    }
    return offered.stream()
        .map(NearMovie::movie)
        .distinct()
        .limit(limits.suggestions())
        .map(catalog::at)
        .toList();
  }

  /**
   * Films near enough to be shown, the best first.
   *
   * @param movies how many of them are wanted, beside those that are exact while somebody types
   */
  private List<NearMovie> ranked(String query, boolean prefix, int movies) {
    Shortlist found = new Shortlist(movies, prefix ? CostModel.COMPLETION : 0);
    for (TypedTitle typed : TypedTitle.readings(query, prefix)) {
      candidates.accept(new NameComparison(query, typed, prefix, names, limits, found));
    }
    return found.nearestFirst();
  }

  private TitleMatch match(NearMovie movie) {
    double score =
        Math.max(0.01, 1 - movie.cost() / ((double) CostModel.EDIT * (movie.letters() + 1)));
    return new TitleMatch(
        catalog.at(movie.movie()), names.name(movie.name()), score, movie.cost() == 0);
  }
}
