package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** The films chosen so far for one {@link Request}. Confined to it. */
final class Selection {
  private final MovieCatalog catalog;
  private final ListRanking ranker;
  private final Request request;
  private final boolean family;
  private final boolean adult;
  private final List<Recommendation> chosen = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  Selection(MovieCatalog catalog, ListRanking ranker, Request request) {
    this.catalog = catalog;
    this.ranker = ranker;
    this.request = request;
    this.family = request.audience().isFamily(catalog, request.basket());
    this.adult = request.basket().movies().stream().anyMatch(movie -> catalog.at(movie).adult());
  }

  /** Whether only films for a family are allowed. */
  boolean isForFamily() {
    return family;
  }

  int size() {
    return chosen.size();
  }

  boolean isFull() {
    return chosen.size() >= request.limit();
  }

  /**
   * Adds the best of what a method scored, behind what was chosen before.
   *
   * @param groups whose film one is for how much
   */
  void fill(BasketScores scored, IntFunction<List<GroupShare>> groups) {
    int wanted = request.limit() - chosen.size();
    ListRanking.Ranked ranked =
        ranker.select(scored, this::isAllowed, wanted, request.variety(), request.foldSeries());
    double[] scores = ranked.scores();
    List<SeriesFold.Shown> shown = ranked.shown();
    scored.prepare(ranked.movies());
    double best = Arrays.stream(scores).max().orElse(1);
    double ceiling = chosen.stream().mapToDouble(Recommendation::score).min().orElse(1);
    for (int row = 0; row < scores.length; row++) {
      SeriesFold.Shown each = shown.get(row);
      int movie = each.movie();
      chosen.add(
          new Recommendation(
              chosen.size() + 1,
              catalog.at(movie),
              ceiling * scores[row] / best,
              scored.because(movie),
              each.behind().stream().map(catalog::at).toList(),
              groups.apply(movie)));
      taken.add(movie);
      taken.addAll(each.behind());
    }
  }

  private boolean isAllowed(int movie) {
    Movie film = catalog.at(movie);
    return !request.basket().contains(movie)
        && (taken.isEmpty() || !taken.contains(movie))
        && (adult || !film.adult())
        && (!family || Audience.isForFamily(film))
        && request.filters().pass(film);
  }

  /** What was chosen, in the order asked for. */
  List<Recommendation> inOrder() {
    List<Recommendation> movies = new ArrayList<>(chosen);
    if (request.sort() == Sort.NEWEST) {
      movies.sort(
          Comparator.comparing(
              recommendation -> recommendation.movie().year(),
              Comparator.nullsLast(Comparator.reverseOrder())));
    }
    List<Recommendation> ranked = new ArrayList<>();
    movies.forEach(each -> ranked.add(each.at(ranked.size() + 1)));
    return ranked;
  }
}
