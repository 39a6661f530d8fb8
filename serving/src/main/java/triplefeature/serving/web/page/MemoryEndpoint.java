package triplefeature.serving.web.page;

import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;

/**
 * {@code GET /memory}: the page that shows and clears what the visitor's browser remembers, and
 * reads lists exported elsewhere; the server knows nothing of either. 503.
 */
public record MemoryEndpoint(ModelSlot models, Shell shell, Templates templates)
    implements Endpoint {
  @Override
  public Answer answer(Call call) {
    String ids = models.require().facts().namedByTmdb() ? "tmdb" : "movielens";
    return Answer.html(200, templates.render("memory", new MemoryView(shell, ids)));
  }
}
