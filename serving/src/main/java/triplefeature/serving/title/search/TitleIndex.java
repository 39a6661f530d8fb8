package triplefeature.serving.title.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;
import triplefeature.serving.title.distance.ChannelCosts;
import triplefeature.serving.title.names.NormalizedTitle;
import triplefeature.serving.title.names.TitleIdf;
import triplefeature.serving.title.names.TitleName;
import triplefeature.serving.title.names.TitleNormalizer;

/**
 * The search over all names of all films: films by how likely each is meant. Immutable and
 * thread-safe.
 */
public final class TitleIndex implements TitleSearch {
  private final MovieCatalog catalog;
  private final NameTable names;
  private final NameVectors vectors;
  private final NameTable.Channel unfinished;
  private final NameTable.Channel finished;
  private final Consumer<NameComparison> comparing;

  /**
   * @param names every name of every film with its fitted vector, in any order
   * @param idf the weights they were fitted with
   */
  public TitleIndex(MovieCatalog catalog, List<TitleName> names, TitleIdf idf) {
    this.catalog = catalog;
    int[] ranks = NameTable.ranks(catalog);
    List<FoldedName> ordered = FoldedName.ordered(names, ranks);
    this.names = new NameTable(catalog, ordered, ranks);
    this.unfinished = this.names.channel(ChannelCosts.UNFINISHED);
    this.finished = this.names.channel(ChannelCosts.FINISHED);
    this.vectors =
        new NameVectors(ordered.stream().map(FoldedName::name).toList(), idf, this.names);
    this.comparing =
        comparison -> {
          comparison.withEqual();
          if (comparison.withBestKnown() && !comparison.isNamed()) {
            vectors.nearest(comparison.title()).forEach(comparison::with);
          }
          comparison.withRest();
        };
  }

  private TitleIndex(
      TitleIndex other,
      NameTable.Channel unfinished,
      NameTable.Channel finished,
      Consumer<NameComparison> comparing) {
    this.catalog = other.catalog;
    this.names = other.names;
    this.vectors = other.vectors;
    this.unfinished = unfinished;
    this.finished = finished;
    this.comparing = comparing;
  }

  /** This search by comparing every name: slow, and the oracle of the fast one. */
  public TitleIndex linear() {
    return new TitleIndex(
        this,
        unfinished,
        finished,
        comparison -> IntStream.range(0, names.size()).forEach(comparison::always));
  }

  /** This search by other figures of the channel for unfinished titles, and for finished ones. */
  public TitleIndex with(ChannelCosts typing, ChannelCosts typed) {
    return new TitleIndex(this, names.channel(typing), names.channel(typed), comparing);
  }

  /** This search without the candidates that the vectors bring, for what they save. */
  public TitleIndex withoutVectors() {
    return new TitleIndex(
        this,
        unfinished,
        finished,
        comparison -> {
          comparison.withEqual();
          comparison.withBestKnown();
          comparison.withRest();
        });
  }

  @Override
  public List<TitleMatch> suggest(String query, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " must be at least 1");
    }
    return matches(likeliest(query, true, limit, TitleIndex::unlikely), unfinished);
  }

  /** As {@link #suggest}, for a title that was typed to its end. */
  public List<TitleMatch> finished(String query, int limit) {
    return matches(likeliest(query, false, limit, TitleIndex::unlikely), finished);
  }

  @Override
  public TitleResolution resolve(String query) {
    // Beside one that can be taken nothing matters but what is offered with it.
    List<FoundMovie> likeliest =
        likeliest(
            query,
            false,
            SearchLimits.SUGGESTIONS + 1,
            movie -> isNear(movie) ? SearchLimits.ALTERNATIVE : SearchLimits.UNLIKELY);
    List<FoundMovie> near = likeliest.stream().filter(this::isNear).toList();
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
    TitleMatch match = matches(likeliest, finished).get(likeliest.indexOf(best));
    return new TitleResolution.Found(query, match, alternatives);
  }

  private boolean isNear(FoundMovie movie) {
    return movie.cost() <= SearchLimits.taken(movie.letters(), finished.costs());
  }

  private static int unlikely(FoundMovie best) {
    return SearchLimits.UNLIKELY;
  }

  /** Films to offer for a title that none was taken for, the likeliest first. */
  private List<Movie> instead(String query, List<FoundMovie> likeliest) {
    List<FoundMovie> offered = new ArrayList<>(likeliest);
    offered.addAll(likeliest(query, true, SearchLimits.SUGGESTIONS, TitleIndex::unlikely));
    if (offered.isEmpty()) {
      // Gladiator for "gladiator 2", and Heat for "heat 1950".
      NormalizedTitle title = TitleNormalizer.normalize(query);
      if (title.endsWithNumber()) {
        offered.addAll(shorter(title.withoutLast()));
      } else if (title.beginsWithNumber()) {
        offered.addAll(shorter(title.withoutFirst()));
      }
    }
    IntStream movies =
        offered.isEmpty()
            ? vectors.sharingMost(TitleNormalizer.normalize(query)).map(names::movie)
            : offered.stream().mapToInt(FoundMovie::movie);
    return movies.distinct().limit(SearchLimits.SUGGESTIONS).mapToObj(catalog::at).toList();
  }

  private List<FoundMovie> shorter(NormalizedTitle title) {
    return likeliest(title.text(), false, SearchLimits.SUGGESTIONS, TitleIndex::unlikely);
  }

  /**
   * The films that may be meant, the likeliest first.
   *
   * @param margin as of {@link Shortlist}
   */
  private List<FoundMovie> likeliest(
      String query, boolean prefix, int movies, ToIntFunction<FoundMovie> margin) {
    NameTable.Channel channel = prefix ? unfinished : finished;
    Shortlist found = new Shortlist(movies, margin);
    for (TypedTitle typed : TypedTitle.readings(query, prefix)) {
      comparing.accept(new NameComparison(query, typed, prefix, names, channel, found));
    }
    return found.likeliestFirst();
  }

  private List<TitleMatch> matches(List<FoundMovie> movies, NameTable.Channel channel) {
    int best = movies.stream().mapToInt(FoundMovie::score).max().orElse(0);
    double all = movies.stream().mapToDouble(movie -> likelihood(movie, best)).sum();
    return movies.stream()
        .map(
            movie ->
                new TitleMatch(
                    catalog.at(movie.movie()),
                    names.name(movie.name()),
                    nearness(movie, channel.costs()),
                    movie.complete(),
                    likelihood(movie, best) / all))
        .toList();
  }

  /** 1 for equality, else less by the edits that the cost would be in so many letters. */
  private static double nearness(FoundMovie movie, ChannelCosts costs) {
    double edits = movie.complete() ? 0 : (double) movie.cost() / costs.edit();
    return Math.max(0.01, 1 - edits / (movie.letters() + 1));
  }

  private static double likelihood(FoundMovie movie, int best) {
    return Math.exp((movie.score() - best) / 100.0);
  }
}
