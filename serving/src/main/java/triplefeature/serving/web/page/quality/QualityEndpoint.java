package triplefeature.serving.web.page.quality;

import java.util.List;
import triplefeature.serving.feedback.VerdictTally;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.input.VerdictKeeper;
import triplefeature.serving.web.page.Shell;
import triplefeature.serving.web.page.Templates;
import triplefeature.serving.web.words.MethodWords;

/**
 * {@code GET /quality}: how the methods and baselines did on held-out users, how that was measured,
 * and the verdicts that this server keeps. A model without an evaluation is said to have none. 200;
 * 503 while no model is loaded.
 */
public record QualityEndpoint(
    ModelSlot models, VerdictKeeper verdicts, Shell shell, Templates templates)
    implements Endpoint {
  @Override
  public Answer answer(Call call) {
    LoadedModel model = models.require();
    VerdictTally tally = verdicts.tally();
    List<QualityView.Tally> tallies =
        model.evaluation().methods().stream()
            .map(method -> tally(method, tally.of(method)))
            .toList();
    QualityView view =
        new QualityView(
            shell,
            model.version(),
            model.evaluation().evaluated()
                ? new MeasuredViewMaker(shell.texts(), model.evaluation()).view()
                : null,
            model.evaluation().notes(),
            tallies,
            verdicts.keeps());
    return Answer.html(200, templates.render("quality", view));
  }

  private QualityView.Tally tally(Method method, VerdictTally.Count count) {
    String share =
        count.all() == 0
            ? shell.texts().get("quality.nobody")
            : shell.texts().get("quality.percent", Math.round(100.0 * count.good() / count.all()));
    return new QualityView.Tally(
        new MethodWords(shell.texts()).name(method), count.good(), count.bad(), share);
  }
}
