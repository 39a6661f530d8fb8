package triplefeature.serving.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.model.MethodSettings;
import triplefeature.serving.model.ModelFacts;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.BasketScores;
import triplefeature.serving.recommend.Findings;
import triplefeature.serving.recommend.ListRanking;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Programme;
import triplefeature.serving.recommend.Reason;
import triplefeature.serving.recommend.Recommender;
import triplefeature.serving.recommend.cluster.Cluster;
import triplefeature.serving.recommend.cluster.ClusterMap;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;

/**
 * A model of 24 films, id 1 to 24, small enough to reason about: films score by their likes, and
 * titles are found by what they contain.
 */
final class TinyModel {
  static final String VERSION = "tiny-1";
  static final int SIZE = 24;

  private static final String[] NAMES = {
    "The Matrix",
    "Alien",
    "Brazil",
    "Solaris",
    "Solaris",
    "Amélie",
    "Heat",
    "Jaws",
    "Ran",
    "M",
    "<script>alert(1)</script> & \"Quotes\"",
    "Twelve Monkeys",
    "Vertigo",
    "Psycho",
    "Rear Window",
    "The Birds",
    "Rope",
    "Notorious",
    "Stalker",
    "Mirror",
    "Nostalgia",
    "Tampopo",
    "Ikiru",
    "Playtime"
  };
  private static final String[] GENRES = {"Drama", "Science Fiction", "Comedy", "Thriller"};

  private TinyModel() {}

  static LoadedModel load() {
    return load(measured());
  }

  static LoadedModel load(Evaluation evaluation) {
    return load(new ContainingSearch(catalog()), evaluation);
  }

  static LoadedModel load(TitleSearch titles) {
    return load(titles, measured());
  }

  /** The same over other films. */
  static LoadedModel load(MovieCatalog catalog) {
    return load(catalog, new ContainingSearch(catalog), measured());
  }

  private static LoadedModel load(TitleSearch titles, Evaluation evaluation) {
    return load(catalog(), titles, evaluation);
  }

  private static LoadedModel load(MovieCatalog catalog, TitleSearch titles, Evaluation evaluation) {
    ClusterMap clusters =
        new ClusterMap(
            catalog.genres(),
            List.of(new Cluster(catalog.size(), new float[catalog.genres().size()], "All")),
            new int[catalog.size()],
            new float[catalog.size()]);
    MethodSettings settings = byScoreAlone(MethodSettings.defaults(0));
    return new LoadedModel(
        VERSION,
        catalog,
        titles,
        new Programme(
            catalog,
            Arrays.stream(Method.values())
                .collect(Collectors.toMap(Function.identity(), each -> new ByLikes(each, catalog))),
            new ListRanking(catalog, settings.calibration())),
        evaluation,
        clusters,
        settings,
        ModelFacts.of(catalog, clusters, settings));
  }

  /** Lists that do not follow the basket: what is shown is what likes most. */
  private static MethodSettings byScoreAlone(MethodSettings usual) {
    return new MethodSettings(
        usual.together(),
        usual.collaborative(),
        usual.content(),
        usual.cluster(),
        usual.variety(),
        0,
        usual.tuned());
  }

  /** Invented figures: the cluster method is the second of the three. */
  private static Evaluation measured() {
    return new Evaluation(
        true,
        "Invented.",
        1,
        10,
        30,
        3,
        List.of(
            entry(Method.COLLABORATIVE, 0.43),
            entry(Method.CLUSTER, 0.16),
            entry(Method.CONTENT, 0.12)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Evaluation.Entry entry(Method method, double ndcg) {
    Evaluation.Figure figure = new Evaluation.Figure(ndcg, ndcg - 0.01, ndcg + 0.01);
    return new Evaluation.Entry(
        method.id(),
        method.id(),
        true,
        "",
        figure,
        figure,
        figure,
        4.5,
        1234,
        0.25,
        1.5,
        figure,
        figure,
        0.1,
        0.9,
        3,
        0.7,
        null,
        null,
        null);
  }

  static MovieCatalog catalog() {
    List<Movie> movies = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      movies.add(movie(i + 1, NAMES[i]));
    }
    return new MovieCatalog(movies);
  }

  /** Film 24 has no year, no genre and no language; film 1 has the most likes. */
  private static Movie movie(int id, String title) {
    boolean bare = id == SIZE;
    List<String> genres =
        bare ? List.of() : List.of(GENRES[id % GENRES.length], GENRES[(id + 1) % GENRES.length]);
    return new Movie(
        id,
        1000 + id,
        null,
        title,
        null,
        List.of(),
        null,
        bare ? null : 1960 + id,
        null,
        genres,
        bare ? null : id % 2 == 0 ? "en" : "fr",
        null,
        null,
        null,
        null,
        7,
        100,
        id == 1 ? "/matrix.jpg" : id == 3 ? "/../x\"y.jpg" : null,
        100 - id,
        null,
        false);
  }

  /** Scores every film by its likes; the inputs share the reason equally. */
  private record ByLikes(Method method, MovieCatalog catalog) implements Recommender {
    @Override
    public BasketScores score(Findings findings) {
      Basket basket = findings.basket();
      double[] scores = catalog.movies().stream().mapToDouble(Movie::likes).toArray();
      return new BasketScores(
          catalog,
          basket,
          scores,
          BasketScores.Contributions.each(
              movie -> {
                double[] alike = new double[basket.size()];
                Arrays.fill(alike, scores[movie] / basket.size());
                return alike;
              }),
          (input, movie) -> Reason.Bare.FEW_ALSO_LIKED);
    }
  }

  /** Finds films whose title contains the query; exact when it is the query. */
  record ContainingSearch(MovieCatalog catalog) implements TitleSearch {
    @Override
    public List<TitleMatch> suggest(String query, int limit) {
      String wanted = query.toLowerCase(Locale.ROOT).strip();
      return wanted.isEmpty() ? List.of() : matches(wanted).stream().limit(limit).toList();
    }

    @Override
    public TitleResolution resolve(String query) {
      String wanted = query.toLowerCase(Locale.ROOT).strip();
      List<TitleMatch> matches = matches(wanted);
      if (matches.isEmpty()) {
        String start = wanted.substring(0, Math.min(3, wanted.length()));
        return new TitleResolution.NotFound(
            query, matches(start).stream().map(TitleMatch::movie).toList());
      }
      List<Movie> others = matches.stream().skip(1).map(TitleMatch::movie).limit(3).toList();
      return new TitleResolution.Found(query, matches.get(0), others);
    }

    private List<TitleMatch> matches(String wanted) {
      return catalog.movies().stream()
          .filter(movie -> movie.title().toLowerCase(Locale.ROOT).contains(wanted))
          .map(movie -> match(movie, wanted))
          .sorted(Comparator.comparingDouble(TitleMatch::score).reversed())
          .toList();
    }

    private static TitleMatch match(Movie movie, String wanted) {
      boolean exact = movie.title().equalsIgnoreCase(wanted);
      double score = (double) wanted.length() / movie.title().length();
      return new TitleMatch(movie, movie.title(), Math.min(1, score), exact, 1);
    }
  }

  static List<String> names() {
    return Arrays.asList(NAMES);
  }
}
