package triplefeature.serving.web.api;

import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;

/**
 * {@code GET /readyz}: 200 {@code {"status":"ready","modelVersion","movies"}} when a verified model
 * is loaded; else 503 {@code not_ready} with the reason.
 */
public record ReadyEndpoint(ModelSlot models) implements Endpoint {
  @Override
  public Answer answer(Call call) {
    LoadedModel model = models.require();
    return Answer.json(200, new Body("ready", model.version(), model.catalog().size()));
  }

  private record Body(String status, String modelVersion, int movies) {}
}
