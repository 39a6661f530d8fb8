package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import triplefeature.serving.catalog.MovieCatalog;

/**
 * Answers a {@link Request}: exactly as many films as asked for, whenever that many pass the
 * filters and are of different series; for a family where the basket is ({@link Audience}), and
 * with films for adults only where the basket holds one. A method that knows too few films is
 * filled up by the methods after it in {@link #FALLBACK}, and the answer says so.
 */
public final class Programme {
  private static final List<Method> FALLBACK = List.of(Method.CONTENT, Method.CLUSTER);

  private final MovieCatalog catalog;
  private final Map<Method, Recommender> recommenders;
  private final ListRanking ranker;
  private final UnknownFilms unknown;

  /**
   * @param recommenders one for each {@link Method}
   * @param ranker of the same catalogue
   */
  public Programme(
      MovieCatalog catalog, Map<Method, Recommender> recommenders, ListRanking ranker) {
    this.catalog = catalog;
    this.recommenders = Map.copyOf(recommenders);
    this.ranker = ranker;
    this.unknown = UnknownFilms.of(catalog);
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
    Selection chosen = new Selection(catalog, ranker, request);
    List<Note> notes = new ArrayList<>();
    if (chosen.isForFamily()) {
      notes.add(new Note.FamilyOnly());
    }
    fill(chosen, request.method(), request);
    for (Method method : FALLBACK) {
      int before = chosen.size();
      if (!chosen.isFull() && method != request.method()) {
        fill(chosen, method, request);
        if (chosen.size() > before) {
          notes.add(new Note.FilledUp(request.method(), before, method));
        }
      }
    }
    notes.addAll(unknown.leftOutBy(request.filters()));
    return new Recommendations(request.method(), chosen.inOrder(), notes);
  }

  private void fill(Selection chosen, Method method, Request request) {
    if (request.groups().isEmpty()) {
      try (BasketScores scored = recommender(method).score(request.basket())) {
        chosen.fill(scored, movie -> List.of());
      }
    } else {
      GroupScores scored =
          new GroupScores(catalog, request.groups(), recommender(method), Agreement.CHOSEN);
      try (BasketScores joined = scored.joined()) {
        chosen.fill(joined, scored::shares);
      }
    }
  }
}
