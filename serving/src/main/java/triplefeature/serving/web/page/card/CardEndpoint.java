package triplefeature.serving.web.page.card;

import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.page.Shell;
import triplefeature.serving.web.page.Templates;

/**
 * {@code GET /model}: the card of the model in use. A model that was published without one is said
 * to have none. 200; 503 while no model is loaded.
 */
public record CardEndpoint(ModelSlot models, Shell shell, Templates templates) implements Endpoint {
  @Override
  public Answer answer(Call call) {
    LoadedModel model = models.require();
    CardView view = new CardView(shell, model.version(), Markdown.html(model.card()));
    return Answer.html(200, templates.render("card", view));
  }
}
