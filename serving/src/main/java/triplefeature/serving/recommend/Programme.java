package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * Answers a {@link Request}: exactly as many films as asked for, whenever that many pass the
 * filters. A method that knows too few films is filled up by the methods after it in {@link
 * #FALLBACK}, and the answer says so.
 */
public final class Programme {
  private static final List<Method> FALLBACK = List.of(Method.CONTENT, Method.CLUSTER);

  private final MovieCatalog catalog;
  private final Map<Method, Recommender> recommenders;
  private final ListRanking ranker;

  /**
   * @param recommenders one for each {@link Method}
   * @param ranker of the same catalogue
   */
  public Programme(
      MovieCatalog catalog, Map<Method, Recommender> recommenders, ListRanking ranker) {
    this.catalog = catalog;
    this.recommenders = Map.copyOf(recommenders);
    this.ranker = ranker;
    for (Method method : Method.values()) {
      if (!recommenders.containsKey(method)) {
        throw new IllegalArgumentException("there is no recommender for method " + method.id());
      }
    }
  }

  /** What scores films by a method. */
  public Recommender recommender(Method method) {
    // The constructor found one for every method.
    return Objects.requireNonNull(recommenders.get(method));
  }

  public Recommendations recommend(Request request) {
    Map<Integer, Recommendation> chosen = new LinkedHashMap<>();
    List<Note> notes = new ArrayList<>();
    fill(request, request.method(), chosen);
    for (Method method : FALLBACK) {
      int before = chosen.size();
      if (before < request.limit() && method != request.method()) {
        fill(request, method, chosen);
        if (chosen.size() > before) {
          notes.add(new Note(request.method(), before, method));
        }
      }
    }
    return new Recommendations(request.method(), sorted(chosen.values(), request.sort()), notes);
  }

  private void fill(Request request, Method method, Map<Integer, Recommendation> chosen) {
    BasketScores scored = recommender(method).score(request.basket());
    IntPredicate allowed =
        movie ->
            !request.basket().contains(movie)
                && !chosen.containsKey(movie)
                && request.filters().pass(catalog.at(movie));
    ListRanking.Ranked ranked =
        ranker.select(scored, allowed, request.limit() - chosen.size(), request.variety());
    double best =
        Arrays.stream(ranked.movies()).mapToDouble(m -> ranked.scores()[m]).max().orElse(1);
    double ceiling = chosen.values().stream().mapToDouble(Recommendation::score).min().orElse(1);
    for (int movie : ranked.movies()) {
      double score = ceiling * ranked.scores()[movie] / best;
      chosen.put(
          movie,
          new Recommendation(chosen.size() + 1, catalog.at(movie), score, scored.because(movie)));
    }
  }

  private static List<Recommendation> sorted(Iterable<Recommendation> chosen, Sort sort) {
    List<Recommendation> movies = new ArrayList<>();
    chosen.forEach(movies::add);
    if (sort == Sort.NEWEST) {
      movies.sort(
          Comparator.comparing(
              recommendation -> recommendation.movie().year(),
              Comparator.nullsLast(Comparator.reverseOrder())));
    }
    List<Recommendation> ranked = new ArrayList<>();
    for (Recommendation each : movies) {
      ranked.add(new Recommendation(ranked.size() + 1, each.movie(), each.score(), each.because()));
    }
    return ranked;
  }
}
