package triplefeature.serving.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** The films chosen so far for one {@link Request}. Confined to it. */
final class Selection {
  /** Films ranked for each one wanted: enough where not all of them are of a few series. */
  private static final int DEPTH = 3;

  private final MovieCatalog catalog;
  private final VarietyRanking ranker;
  private final SeriesFold fold;
  private final Request request;
  private final boolean family;
  private final boolean adult;
  private final List<Recommendation> chosen = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  Selection(MovieCatalog catalog, VarietyRanking ranker, SeriesFold fold, Request request) {
    this.catalog = catalog;
    this.ranker = ranker;
    this.fold = fold;
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

  /** Adds the best of what a method scored, behind what was chosen before. */
  void fill(BasketScores scored) {
    int wanted = request.limit() - chosen.size();
    int depth = request.foldSeries() ? DEPTH * wanted : wanted;
    VarietyRanking.Ranked ranked = rank(scored, depth);
    List<SeriesFold.Shown> shown = shown(ranked, wanted);
    while (shown.size() < wanted && ranked.movies().length == depth) {
      depth *= DEPTH;
      ranked = rank(scored, depth);
      shown = shown(ranked, wanted);
    }
    double[] scores = ranked.scores();
    double best =
        Arrays.stream(ranked.movies()).mapToDouble(movie -> scores[movie]).max().orElse(1);
    double ceiling = chosen.stream().mapToDouble(Recommendation::score).min().orElse(1);
    for (SeriesFold.Shown each : shown) {
      int movie = each.movie();
      chosen.add(
          new Recommendation(
              chosen.size() + 1,
              catalog.at(movie),
              ceiling * scores[movie] / best,
              scored.because(movie),
              each.behind().stream().map(catalog::at).toList()));
      taken.add(movie);
      taken.addAll(each.behind());
    }
  }

  private VarietyRanking.Ranked rank(BasketScores scored, int depth) {
    return ranker.select(scored.scores(), this::isAllowed, depth, request.variety());
  }

  private List<SeriesFold.Shown> shown(VarietyRanking.Ranked ranked, int wanted) {
    if (!request.foldSeries()) {
      return Arrays.stream(ranked.movies())
          .mapToObj(movie -> new SeriesFold.Shown(movie, List.of()))
          .toList();
    }
    return fold.fold(
        ranked.movies(),
        request.basket(),
        this::isAllowed,
        movie -> ranked.scores()[movie] > 0,
        wanted);
  }

  private boolean isAllowed(int movie) {
    Movie film = catalog.at(movie);
    return !request.basket().contains(movie)
        && !taken.contains(movie)
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
