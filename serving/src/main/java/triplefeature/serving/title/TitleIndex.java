package triplefeature.serving.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * The search over all names of all films. Candidates come from the inverted index over the fitted
 * vectors and from the tree of letters; {@link TitleCost} ranks them, and only among equal costs
 * the better known film goes first. Immutable and thread-safe.
 */
public final class TitleIndex implements TitleSearch {
  /** A beginning is more often that of a title than of an alias; whole names are equals. */
  private static final int ALIAS_COMPLETION = 2;

  private static final Comparator<Scored> NEAREST =
      Comparator.comparingInt(Scored::cost).thenComparing(scored -> !scored.literal());

  private final MovieCatalog catalog;
  private final NameTable names;
  private final CandidateNames candidates;
  private final SearchLimits limits = SearchLimits.DEFAULTS;

  /**
   * @param names every name of every film with its fitted vector, in any order
   * @param idf the weights they were fitted with
   */
  public TitleIndex(MovieCatalog catalog, List<TitleName> names, TitleIdf idf) {
    this.catalog = catalog;
    this.names = new NameTable(catalog, names);
    this.candidates = new NearestNames(this.names, new TitleVectorizer(idf), limits);
  }

  private TitleIndex(MovieCatalog catalog, NameTable names, CandidateNames candidates) {
    this.catalog = catalog;
    this.names = names;
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
    int[] all = IntStream.range(0, table.size()).toArray();
    return new TitleIndex(catalog, table, (typed, prefix) -> all);
  }

  @Override
  public List<TitleMatch> suggest(String query, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " must be at least 1");
    }
    return matches(likeliestFirst(ranked(query, true)), limit);
  }

  @Override
  public TitleResolution resolve(String query) {
    List<Scored> ranked = ranked(query, false);
    if (ranked.isEmpty() || ranked.get(0).cost() > limits.taken(ranked.get(0).letters())) {
      return new TitleResolution.NotFound(query, instead(query, ranked));
    }
    int best = ranked.get(0).cost();
    List<Movie> alternatives =
        ranked.stream()
            .skip(1)
            .filter(scored -> scored.cost() <= best + TitleCost.EDIT)
            .limit(limits.suggestions())
            .map(scored -> catalog.at(scored.movie()))
            .toList();
    return new TitleResolution.Found(query, match(ranked.get(0)), alternatives);
  }

  /** Films to offer for a title that none was taken for, the best first. */
  private List<Movie> instead(String query, List<Scored> nearest) {
    List<Scored> offered = new ArrayList<>(nearest);
    offered.addAll(ranked(query, true));
    if (offered.isEmpty()) {
      // Gladiator for "gladiator 2", and Heat for "heat 1950".
      NormalizedTitle title = TitleNormalizer.normalize(query);
      if (title.endsWithNumber()) {
        offered.addAll(ranked(title.withoutLast().text(), false));
      }
    }
    return offered.stream()
        .map(Scored::movie)
        .distinct()
        .limit(limits.suggestions())
        .map(catalog::at)
        .toList();
  }

  /** Films near enough to be shown, the best first. */
  private List<Scored> ranked(String query, boolean prefix) {
    Map<Integer, Scored> byMovie = new HashMap<>();
    for (TypedTitle typed : TypedTitle.readings(query, prefix)) {
      NameScorer scorer = new NameScorer(typed, prefix, limits);
      int shown = limits.shown(typed.letters());
      for (int name : candidates.of(typed, prefix)) {
        int movie = names.movie(name);
        int yearCost = typed.yearCost(catalog.at(movie).year());
        if (yearCost > shown) {
          continue;
        }
        int cost = yearCost + scorer.cost(names.forms(name));
        if (prefix && cost == TitleCost.SPACING) {
          // "rock s" is on its way to Rock Star rather than Rocks.
          cost += TitleCost.COMPLETION;
        }
        if (cost == TitleCost.COMPLETION && !names.isTitle(name)) {
          cost += ALIAS_COMPLETION;
        }
        if (cost <= shown) {
          boolean literal = cost == 0 && query.strip().equalsIgnoreCase(names.name(name));
          byMovie.merge(
              movie, new Scored(movie, name, cost, literal, typed.letters()), Scored::better);
        }
      }
    }
    List<Scored> ranked = new ArrayList<>(byMovie.values());
    ranked.sort(NEAREST.thenComparingInt(scored -> names.rank(scored.movie())));
    return withoutFar(ranked);
  }

  /**
   * While somebody types, films whose names only begin so stand among those whose names are
   * complete, the better known first: "the hunger" is on its way to The Hunger Games. The best
   * complete name is never far down.
   */
  private List<Scored> likeliestFirst(List<Scored> ranked) {
    if (ranked.isEmpty() || ranked.get(0).cost() > 0) {
      return ranked;
    }
    Scored exact = ranked.get(0);
    List<Scored> likely =
        ranked.stream()
            .takeWhile(scored -> scored.cost() <= TitleCost.COMPLETION)
            .sorted(Comparator.comparingInt(scored -> names.rank(scored.movie())))
            .collect(Collectors.toCollection(ArrayList::new));
    if (likely.indexOf(exact) > limits.betterKnown()) {
      likely.remove(exact);
      likely.add(limits.betterKnown(), exact);
    }
    likely.addAll(ranked.subList(likely.size(), ranked.size()));
    return likely;
  }

  /**
   * Beside a film that needs no edit those that need two are noise, and so is what is a whole edit
   * behind the best.
   */
  private static List<Scored> withoutFar(List<Scored> ranked) {
    if (ranked.isEmpty()) {
      return ranked;
    }
    int best = ranked.get(0).cost();
    int limit = best < TitleCost.EDIT ? 2 * TitleCost.EDIT - 1 : best + TitleCost.EDIT + 5;
    return ranked.stream().takeWhile(scored -> scored.cost() <= limit).toList();
  }

  private List<TitleMatch> matches(List<Scored> ranked, int limit) {
    return ranked.stream().limit(limit).map(this::match).toList();
  }

  private TitleMatch match(Scored scored) {
    double score = Math.max(0.01, 1 - scored.cost() / (100.0 * (scored.letters() + 1)));
    return new TitleMatch(
        catalog.at(scored.movie()), names.name(scored.name()), score, scored.cost() == 0);
  }

  /**
   * @param literal whether the name is written just so: "It" is not I.T.
   */
  private record Scored(int movie, int name, int cost, boolean literal, int letters) {
    Scored better(Scored other) {
      return NEAREST.thenComparingInt(Scored::name).compare(other, this) < 0 ? other : this;
    }
  }
}
