package triplefeature.serving.web.page;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Texts;
import triplefeature.serving.web.input.Complaint;
import triplefeature.serving.web.input.Question;
import triplefeature.serving.web.words.MethodWords;

/**
 * Fills the form again with what was asked, each message beside the field it is about.
 *
 * @param question null where nothing was asked yet
 */
record FormViewMaker(
    Texts texts, LoadedModel model, Parameters asked, @Nullable Question question) {
  /** Parameters beside whose controls a message can stand; titles have their fields. */
  private static final Set<String> PLACES =
      Set.of(
          "movieId",
          "groupMovieId",
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
    FieldViewMaker fields = new FieldViewMaker(texts, asked, question);
    return new FormView(
        fields.first(),
        fields.picks(1),
        fields.others(),
        methods(),
        asked.all("variety").stream().findFirst().orElse(standard()),
        standard(),
        model.facts().namedByTmdb() ? "tmdb" : "movielens",
        new FilterViewMaker(model, asked, texts).view(),
        errors(),
        complaints().stream()
            .filter(each -> !fields.isPlaced(each) && !PLACES.contains(each.parameter()))
            .map(this::text)
            .toList(),
        model.facts().examples().stream().map(FormViewMaker::example).toList());
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

  private String text(Complaint complaint) {
    return new FormWords(texts).of(complaint.problem());
  }
}
