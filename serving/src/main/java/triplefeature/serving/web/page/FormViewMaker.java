package triplefeature.serving.web.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Texts;
import triplefeature.serving.web.input.Complaint;
import triplefeature.serving.web.input.NamedMovie;
import triplefeature.serving.web.input.Question;
import triplefeature.serving.web.words.MethodWords;

/**
 * Fills the form again with what was asked, each message beside the field it is about.
 *
 * @param question null where nothing was asked yet
 */
record FormViewMaker(
    Texts texts, LoadedModel model, Parameters asked, @Nullable Question question) {
  private static final int TITLE_FIELDS = 3;

  /** Parameters beside whose controls a message can stand; titles have their fields. */
  private static final Set<String> PLACES =
      Set.of(
          "movieId",
          "method",
          "variety",
          "genre",
          "excludeGenre",
          "yearFrom",
          "yearTo",
          "language",
          "runtimeMax",
          "sort",
          "audience",
          "foldSeries");

  FormView view() {
    return new FormView(
        fields(),
        picks(),
        methods(),
        asked.all("variety").stream().findFirst().orElse(standard()),
        standard(),
        model.facts().namedByTmdb() ? "tmdb" : "movielens",
        new FilterViewMaker(model, asked, texts).view(),
        errors(),
        complaints().stream().filter(each -> !hasPlace(each)).map(this::text).toList(),
        model.facts().examples().stream().map(FormViewMaker::example).toList());
  }

  private List<FieldView> fields() {
    List<String> titles = asked.all("title");
    int wanted = Math.max(TITLE_FIELDS - asked.all("movieId").size(), 1);
    int count = Math.min(Math.max(wanted, titles.size()), Basket.MAX_SIZE);
    List<FieldView> fields = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      fields.add(field(at, at < titles.size() ? titles.get(at) : ""));
    }
    return fields;
  }

  private FieldView field(int at, String value) {
    Optional<Complaint> complaint =
        complaints().stream().filter(each -> atField(each) && each.field() == at).findFirst();
    Optional<NamedMovie> input = inputs().stream().filter(each -> each.field() == at).findFirst();
    Optional<NamedMovie> repeated =
        question == null
            ? Optional.empty()
            : question.repeated().stream().filter(each -> each.field() == at).findFirst();
    List<Movie> offered =
        complaint
            .map(Complaint::suggestions)
            .or(() -> input.map(NamedMovie::alternatives))
            .orElse(List.of());
    IntFunction<String> instead = Link.adding("movieId", asked.without("title", value));
    return new FieldView(
        at + 1,
        value,
        complaint.map(this::text).orElse(null),
        offered.stream()
            .map(movie -> new Link(Link.name(movie), instead.apply(movie.movieId())))
            .toList(),
        input.map(each -> Link.name(each.movie())).orElse(null),
        repeated.map(each -> Link.name(each.movie())).orElse(null),
        input.map(FormViewMaker::isCertain).orElse(false));
  }

  private static boolean isCertain(NamedMovie input) {
    return input.exact()
        && input.alternatives().stream()
            .noneMatch(other -> other.title().equalsIgnoreCase(input.movie().title()));
  }

  private List<OptionView> picks() {
    return inputs().stream()
        .filter(input -> input.field() == NamedMovie.BY_ID)
        .map(input -> new OptionView(input.query(), Link.name(input.movie()), true))
        .toList();
  }

  private List<MethodView> methods() {
    MethodWords words = new MethodWords(texts);
    Method chosen =
        asked.all("method").stream()
            .map(Method::find)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(model.evaluation().best());
    return model.evaluation().methods().stream()
        .map(
            method ->
                new MethodView(
                    method.id(),
                    words.name(method),
                    words.description(method),
                    measured(method),
                    method == chosen))
        .toList();
  }

  private String standard() {
    return BigDecimal.valueOf(model.variety().value()).stripTrailingZeros().toPlainString();
  }

  /** What the evaluation says about a method, or null. */
  private @Nullable String measured(Method method) {
    Evaluation evaluation = model.evaluation();
    long measured =
        evaluation.methods().stream().filter(each -> evaluation.of(each).isPresent()).count();
    return evaluation
        .of(method)
        .map(entry -> texts.get("method.measured", evaluation.rank(method).orElseThrow(), measured))
        .orElse(null);
  }

  private Map<String, String> errors() {
    Map<String, String> errors = new HashMap<>();
    complaints().stream()
        .filter(each -> PLACES.contains(each.parameter()))
        .forEach(each -> errors.putIfAbsent(each.parameter(), text(each)));
    return errors;
  }

  private static Link example(List<Movie> basket) {
    Parameters parameters = Parameters.NONE;
    for (Movie movie : basket) {
      parameters = parameters.plus("title", movie.title());
    }
    return Link.to(String.join(" · ", basket.stream().map(Movie::title).toList()), parameters);
  }

  private List<Complaint> complaints() {
    return question == null ? List.of() : question.complaints();
  }

  private List<NamedMovie> inputs() {
    return question == null ? List.of() : question.inputs();
  }

  private static boolean hasPlace(Complaint complaint) {
    return atField(complaint) || PLACES.contains(complaint.parameter());
  }

  private static boolean atField(Complaint complaint) {
    return complaint.parameter().equals("title") && complaint.field() != Complaint.WHOLE;
  }

  private String text(Complaint complaint) {
    return new FormWords(texts).of(complaint.problem());
  }
}
