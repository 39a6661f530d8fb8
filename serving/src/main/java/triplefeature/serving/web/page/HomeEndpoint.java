package triplefeature.serving.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.input.Question;
import triplefeature.serving.web.input.QuestionReader;
import triplefeature.serving.web.input.VerdictKeeper;
import triplefeature.serving.web.lanes.Lane;
import triplefeature.serving.web.lanes.Lanes;
import triplefeature.serving.web.lanes.RequestCost;

/**
 * {@code GET /}: the form; with the parameters of {@code GET /api/recommendations} also the
 * programme, so that a programme is a link. Parameters left blank count as absent.
 *
 * <p>200, with a complaint beside its field and everything that was entered kept, as long as one
 * film is understood; else the status of the API's error; 503 while no model is loaded, or too much
 * is asked.
 */
public record HomeEndpoint(
    ModelSlot models, Lanes lanes, VerdictKeeper verdicts, Shell shell, Templates templates)
    implements Endpoint {
  /** Those of a question, also as the form names them, and the mark that a verdict leaves. */
  static final Set<String> PARAMETERS =
      Stream.of(QuestionReader.PARAMETERS, GroupFields.NAMES, Set.of("thanks"))
          .flatMap(Set::stream)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Answer answer(Call call) {
    return answer(call.query(PARAMETERS), List.of());
  }

  /**
   * The same page without films that no link of it names.
   *
   * @param leftOut ids of them
   */
  Answer answer(Parameters sent, List<String> leftOut) {
    Parameters asked = withTitlesInPlace(GroupFields.named(sent.without("lenient")));
    try (Lane.Pass pass = lanes.enter(asked.withoutBlanks())) {
      return answer(models.require(), asked, leftOut, pass);
    }
  }

  private Answer answer(LoadedModel model, Parameters asked, List<String> leftOut, Lane.Pass pass) {
    boolean isAsked = QuestionReader.asks(asked);
    Question question = isAsked ? new QuestionReader(model).read(lenient(asked, leftOut)) : null;
    FormView form = new FormViewMaker(shell.texts(), model, asked, question).view();
    HomeView view =
        new HomeView(
            shell,
            form,
            result(model, asked, question, pass),
            model.catalog().size(),
            model.facts().newestYear(),
            model.evaluation().ranks());
    int status =
        question == null || question.request().isPresent()
            ? 200
            : question.complaints().get(0).problem().status();
    return Answer.html(status, templates.render("home", view));
  }

  private @Nullable ResultView result(
      LoadedModel model, Parameters asked, @Nullable Question question, Lane.Pass pass) {
    if (question == null || question.request().isEmpty()) {
      return null;
    }
    pass.costs(RequestCost.nanos(question.request().get(), model.catalog()));
    return new ResultViewMaker(shell, model, asked, verdicts)
        .view(
            question,
            model.programme().recommend(question.request().get()),
            !asked.all("thanks").isEmpty());
  }

  /** A page says what it understood; the API does so where it is asked to. */
  private static Parameters lenient(Parameters asked, List<String> leftOut) {
    List<String> hidden = new ArrayList<>(asked.all("excludeMovieId"));
    hidden.addAll(leftOut);
    return asked.with("lenient", true).withAll("excludeMovieId", hidden);
  }

  /** A blank title still marks the place of the field that it was left empty in. */
  private static Parameters withTitlesInPlace(Parameters sent) {
    return sent.without("title").withoutBlanks().withAll("title", sent.all("title"));
  }
}
