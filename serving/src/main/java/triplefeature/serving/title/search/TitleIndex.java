package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.ranking.BoundedHeap;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;
import triplefeature.serving.title.distance.ChannelCosts;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleNormalizer;
import triplefeature.serving.title.names.TitleVectorizer;

/**
 * The search over all names of all films: films by how likely each is meant. Immutable and
 * thread-safe.
 */
public final class TitleIndex implements TitleSearch {
  private final MovieCatalog catalog;
  private final ChannelCosts costs;
  private final NameTable names;
  private final Consumer<NameComparison> comparing;

  /**
   * @param names every name of every film with its fitted vector, in any order
   * @param idf the weights they were fitted with
   */
  public TitleIndex(MovieCatalog catalog, List<TitleName> names, TitleIdf idf) {
    this.catalog = catalog;
    this.costs = ChannelCosts.DEFAULTS;
    int[] ranks = NameTable.ranks(catalog);
    List<FoldedName> ordered = FoldedName.ordered(names, ranks);
    this.names = new NameTable(catalog, ordered, ranks, costs);
    TermPostings postings = new TermPostings(ordered.stream().map(FoldedName::name).toList());
    TitleVectorizer vectorizer = new TitleVectorizer(idf);
    ScoresPool pool = new ScoresPool(ordered.size());
    this.comparing =
        comparison -> {
          comparison.withEqual();
          compareNearest(comparison, postings, vectorizer, pool);
          comparison.withAll();
        };
  }

  private TitleIndex(TitleIndex other, ChannelCosts costs, Consumer<NameComparison> comparing) {
    this.catalog = other.catalog;
    this.costs = costs;
    this.names = other.names;
    this.comparing = comparing;
  }

  /** This search by comparing every name: slow, and the oracle of the fast one. */
  public TitleIndex linear() {
    return new TitleIndex(
        this, costs, comparison -> IntStream.range(0, names.size()).forEach(comparison::always));
  }

  /** This search by other figures of the channel; the fame of films stays as it is. */
  public TitleIndex with(ChannelCosts other) {
    return new TitleIndex(this, other, comparing);
  }

  /** This search without the candidates that the vectors bring, for what they save. */
  public TitleIndex withoutVectors() {
    return new TitleIndex(
        this,
        costs,
        comparison -> {
          comparison.withEqual();
          comparison.withAll();
        });
  }

  /** Names likely to be meant by their vectors: how likely they are bounds what is left to do. */
  private static void compareNearest(
      NameComparison comparison,
      TermPostings postings,
      TitleVectorizer vectorizer,
      ScoresPool pool) {
    NameScores sums = pool.take();
    postings.addScores(vectorizer.query(comparison.title()), sums);
    BoundedHeap nearest = new BoundedHeap(SearchLimits.CANDIDATES);
    BoundedHeap containing = new BoundedHeap(SearchLimits.CANDIDATES);
    sums.drain(nearest, containing);
    pool.giveBack(sums);
    for (BoundedHeap heap : List.of(nearest, containing)) {
      for (int name : heap.kept()) {
        comparison.with(name);
      }
    }
  }

  @Override
  public List<TitleMatch> suggest(String query, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " must be at least 1");
    }
    return matches(likeliest(query, true, limit));
  }

  @Override
  public TitleResolution resolve(String query) {
    List<FoundMovie> likeliest = likeliest(query, false, SearchLimits.SUGGESTIONS + 1);
    List<FoundMovie> near =
        likeliest.stream()
            .filter(movie -> movie.cost() <= SearchLimits.taken(movie.letters(), costs))
            .toList();
    if (near.isEmpty()) {
      return new TitleResolution.NotFound(query, instead(query, likeliest));
    }
    FoundMovie best = near.get(0);
    List<Movie> alternatives =
        likeliest.stream()
            .filter(movie -> !movie.equals(best))
            .filter(
                movie ->
                    movie.complete() || movie.score() >= best.score() - SearchLimits.ALTERNATIVE)
            .limit(SearchLimits.SUGGESTIONS)
            .map(movie -> catalog.at(movie.movie()))
            .toList();
    TitleMatch match = matches(likeliest).get(likeliest.indexOf(best));
    return new TitleResolution.Found(query, match, alternatives);
  }

  /** Films to offer for a title that none was taken for, the likeliest first. */
  private List<Movie> instead(String query, List<FoundMovie> likeliest) {
    List<FoundMovie> offered = new ArrayList<>(likeliest);
    offered.addAll(likeliest(query, true, SearchLimits.SUGGESTIONS));
    if (offered.isEmpty()) {
      // Gladiator for "gladiator 2", and Heat for "heat 1950".
      NormalizedTitle title = TitleNormalizer.normalize(query);
      if (title.endsWithNumber()) {
        offered.addAll(likeliest(title.withoutLast().text(), false, SearchLimits.SUGGESTIONS));
      } else if (title.beginsWithNumber()) {
        offered.addAll(likeliest(title.withoutFirst().text(), false, SearchLimits.SUGGESTIONS));
      }
    }
    return offered.stream()
        .map(FoundMovie::movie)
        .distinct()
        .limit(SearchLimits.SUGGESTIONS)
        .map(catalog::at)
        .toList();
  }

  /** The films that may be meant, the likeliest first. */
  private List<FoundMovie> likeliest(String query, boolean prefix, int movies) {
    Shortlist found = new Shortlist(movies);
    for (TypedTitle typed : TypedTitle.readings(query, prefix)) {
      comparing.accept(new NameComparison(query, typed, prefix, names, costs, found));
    }
    return found.likeliestFirst();
  }

  private List<TitleMatch> matches(List<FoundMovie> movies) {
    int best = movies.stream().mapToInt(FoundMovie::score).max().orElse(0);
    double all = movies.stream().mapToDouble(movie -> likelihood(movie, best)).sum();
    return movies.stream()
        .map(
            movie ->
                new TitleMatch(
                    catalog.at(movie.movie()),
                    names.name(movie.name()),
                    nearness(movie),
                    movie.complete(),
                    likelihood(movie, best) / all))
        .toList();
  }

  /** 1 for equality, else less by the edits that the cost would be in so many letters. */
  private double nearness(FoundMovie movie) {
    double edits = movie.complete() ? 0 : (double) movie.cost() / costs.edit();
    return Math.max(0.01, 1 - edits / (movie.letters() + 1));
  }

  private static double likelihood(FoundMovie movie, int best) {
    return Math.exp((movie.score() - best) / 100.0);
  }
}
