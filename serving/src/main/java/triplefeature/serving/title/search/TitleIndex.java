package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;
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
  private final CandidateNames candidates;
  private final SearchLimits limits = SearchLimits.DEFAULTS;
  private final SuggestionOrder order;

  /**
   * @param names every name of every film with its fitted vector, in any order
   * @param idf the weights they were fitted with
   */
  public TitleIndex(MovieCatalog catalog, List<TitleName> names, TitleIdf idf) {
    this.catalog = catalog;
    this.names = new NameTable(catalog, names);
    this.order = new SuggestionOrder(this.names, limits);
    this.candidates = new NearestNames(this.names, new TitleVectorizer(idf), limits);
  }

  private TitleIndex(MovieCatalog catalog, NameTable names, CandidateNames candidates) {
    this.catalog = catalog;
    this.names = names;
    this.order = new SuggestionOrder(names, limits);
    this.candidates = candidates;
  }

  /** The same search by comparing every name: slow, and the oracle of the fast one. */
  public static TitleIndex linear(MovieCatalog catalog, List<TitleName> names) {
    return linear(catalog, new NameTable(catalog, names));
  }

  /** This search by comparing every name. */
  public TitleIndex linear() {
    return linear(catalog, names);
  }

  private static TitleIndex linear(MovieCatalog catalog, NameTable table) {
    return new TitleIndex(
        catalog, table, comparison -> IntStream.range(0, table.size()).forEach(comparison::always));
  }

  @Override
  public List<TitleMatch> suggest(String query, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " must be at least 1");
    }
    return matches(order.likeliestFirst(ranked(query, true, limit)), limit);
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
            .filter(film -> film.cost() <= best + limits.alternative())
            .limit(limits.suggestions())
            .map(film -> catalog.at(film.movie()))
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
   * @param films how many of them are wanted, beside those that are exact while somebody types
   */
  private List<NearMovie> ranked(String query, boolean prefix, int films) {
    Shortlist found = new Shortlist(films, prefix ? TitleCost.COMPLETION : 0);
    for (TypedTitle typed : TypedTitle.readings(query, prefix)) {
      candidates.compare(new NameComparison(query, typed, prefix, names, limits, found));
    }
    return found.nearestFirst();
  }

  private List<TitleMatch> matches(List<NearMovie> ranked, int limit) {
    return ranked.stream().limit(limit).map(this::match).toList();
  }

  private TitleMatch match(NearMovie film) {
    double score = Math.max(0.01, 1 - film.cost() / (100.0 * (film.letters() + 1)));
    return new TitleMatch(
        catalog.at(film.movie()), names.name(film.name()), score, film.cost() == 0);
  }
}
