package triplefeature.serving.web.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Audience;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Filters;
import triplefeature.serving.recommend.Group;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.Request;
import triplefeature.serving.recommend.Sort;
import triplefeature.serving.recommend.Variety;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/** Understands a request for recommendations, the API's and the page's alike. One for a request. */
public final class QuestionReader {
  /** What {@link #read} looks at; {@link Parameters} drop everything else. */
  public static final Set<String> PARAMETERS =
      Set.of(
          "title",
          "movieId",
          "group",
          "groupMovieId",
          "method",
          "limit",
          "sort",
          "variety",
          "genre",
          "excludeGenre",
          "yearFrom",
          "yearTo",
          "language",
          "runtimeMax",
          "excludeMovieId",
          "audience",
          "foldSeries",
          "lenient");

  /** Parameters that name a film each, of {@link #PARAMETERS}. */
  private static final Set<String> NAMING = Set.of("title", "movieId", "group", "groupMovieId");

  /** The only value of {@code audience}: without it the basket decides. */
  public static final String ANY = "any";

  private static final int LAST_YEAR = 9999;
  private static final int LONGEST_MINUTES = 9999;

  /** Films that one question may leave out: what a person has seen in a lifetime of evenings. */
  public static final int MAX_EXCLUDED = 5000;

  private final LoadedModel model;
  private final List<Complaint> complaints = new ArrayList<>();

  public QuestionReader(LoadedModel model) {
    this.model = model;
  }

  /** Whether films are named, if only blank ones. */
  public static boolean asks(Parameters asked) {
    return NAMING.stream().anyMatch(name -> !asked.all(name).isEmpty());
  }

  /**
   * What {@code lenient=true} leaves of a question: every complaint is kept, and what it is about
   * counts as not given, as long as one film is understood.
   */
  public Question read(Parameters parameters) {
    boolean lenient = check("lenient", () -> flag(parameters, "lenient", false), false);
    BasketReader basketReader = new BasketReader(model, complaints);
    List<NamedMovie> inputs = basketReader.read(parameters);
    Method method = check("method", () -> method(parameters), model.evaluation().best());
    int limit =
        check(
                "limit",
                () -> Numbers.optional(parameters, "limit", 1, Request.MAX_LIMIT),
                Optional.<Integer>empty())
            .orElse(Request.DEFAULT_LIMIT);
    Sort sort = check("sort", () -> sort(parameters), Sort.RELEVANCE);
    double usual = model.variety().value();
    double variety = check("variety", () -> Numbers.share(parameters, "variety", usual), usual);
    Filters filters = filters(parameters);
    Audience audience = check("audience", () -> audience(parameters), Audience.AUTOMATIC);
    boolean foldSeries = check("foldSeries", () -> flag(parameters, "foldSeries", true), true);
    if (inputs.isEmpty() || (!lenient && !complaints.isEmpty())) {
      return new Question(inputs, basketReader.repeated(), Optional.empty(), complaints);
    }
    List<Group> groups = groups(inputs);
    Request request =
        new Request(
            basket(inputs),
            method,
            limit,
            sort,
            filters,
            new Variety(variety),
            audience,
            foldSeries,
            groups.size() < 2 ? List.of() : groups);
    return new Question(inputs, basketReader.repeated(), Optional.of(request), complaints);
  }

  private Basket basket(List<NamedMovie> inputs) {
    return new Basket(
        inputs.stream().map(input -> model.catalog().indexOf(input.movie().movieId())).toList());
  }

  /** Who named films, by number. */
  private List<Group> groups(List<NamedMovie> inputs) {
    Map<Integer, List<NamedMovie>> byGroup =
        inputs.stream()
            .collect(Collectors.groupingBy(NamedMovie::group, TreeMap::new, Collectors.toList()));
    return byGroup.entrySet().stream()
        .map(each -> new Group(each.getKey(), basket(each.getValue())))
        .toList();
  }

  private Method method(Parameters parameters) {
    return parameters
        .one("method")
        .map(
            id ->
                Method.find(id).orElseThrow(() -> new ProblemException(Problem.unknownMethod(id))))
        .orElseGet(model.evaluation()::best);
  }

  private static Sort sort(Parameters parameters) {
    return parameters
        .one("sort")
        .map(
            id ->
                Sort.find(id)
                    .orElseThrow(() -> problem("sort", "one_of", String.join(", ", Sort.ids()))))
        .orElse(Sort.RELEVANCE);
  }

  private static Audience audience(Parameters parameters) {
    Optional<String> given = parameters.one("audience");
    if (given.isPresent() && !given.get().equals(ANY)) {
      throw problem("audience", "one_of", ANY);
    }
    return given.isPresent() ? Audience.ANY : Audience.AUTOMATIC;
  }

  private static boolean flag(Parameters parameters, String name, boolean otherwise) {
    String given = parameters.one(name).orElse(Boolean.toString(otherwise));
    if (!given.equals("true") && !given.equals("false")) {
      throw problem(name, "one_of", "true, false");
    }
    return given.equals("true");
  }

  private Filters filters(Parameters parameters) {
    Set<String> genres = check("genre", () -> genres(parameters, "genre"), Set.of());
    Set<String> excluded =
        check("excludeGenre", () -> genres(parameters, "excludeGenre"), Set.of());
    Optional<Integer> from =
        check("yearFrom", () -> year(parameters, "yearFrom"), Optional.empty());
    Optional<Integer> to = check("yearTo", () -> year(parameters, "yearTo"), Optional.empty());
    if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
      complaints.add(
          Complaint.of(Problem.invalid("yearTo", "before_from", to.get(), from.get()), "yearTo"));
      to = Optional.empty();
    }
    Optional<String> language = check("language", () -> language(parameters), Optional.empty());
    Optional<Integer> runtime =
        check(
            "runtimeMax",
            () -> Numbers.optional(parameters, "runtimeMax", 1, LONGEST_MINUTES),
            Optional.empty());
    Set<Integer> movieIds = check("excludeMovieId", () -> excludedMovies(parameters), Set.of());
    return new Filters(
        genres,
        excluded,
        from.orElse(null),
        to.orElse(null),
        language.orElse(null),
        runtime.orElse(null),
        movieIds);
  }

  private Set<String> genres(Parameters parameters, String name) {
    Set<String> genres = new LinkedHashSet<>();
    for (String given : parameters.all(name)) {
      genres.add(
          model.catalog().genres().stream()
              .filter(genre -> genre.equalsIgnoreCase(given.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new ProblemException(
                          Problem.unknownGenre(name, given, model.catalog().genres()))));
    }
    return genres;
  }

  private static Optional<Integer> year(Parameters parameters, String name) {
    return Numbers.optional(parameters, name, 1, LAST_YEAR);
  }

  private static Optional<String> language(Parameters parameters) {
    Optional<String> language = parameters.one("language").map(String::strip);
    if (language.isPresent() && !language.get().matches("[A-Za-z]{2,3}")) {
      throw problem("language", "language");
    }
    return language.map(code -> code.toLowerCase(Locale.ROOT));
  }

  private static Set<Integer> excludedMovies(Parameters parameters) {
    List<String> given = parameters.all("excludeMovieId");
    if (given.size() > MAX_EXCLUDED) {
      throw problem("excludeMovieId", "too_many_excluded", MAX_EXCLUDED, given.size());
    }
    Set<Integer> movieIds = new LinkedHashSet<>();
    given.forEach(id -> movieIds.add(Numbers.movieId("excludeMovieId", id)));
    return movieIds;
  }

  /** What was read; a complaint, and {@code otherwise}, where it cannot be. */
  private <T> T check(String parameter, Supplier<T> reading, T otherwise) {
    try {
      return reading.get();
    } catch (ProblemException e) {
      complaints.add(Complaint.of(e.problem(), parameter));
      return otherwise;
    }
  }

  private static ProblemException problem(String parameter, String reason, Object... values) {
    return new ProblemException(Problem.invalid(parameter, reason, values));
  }
}
