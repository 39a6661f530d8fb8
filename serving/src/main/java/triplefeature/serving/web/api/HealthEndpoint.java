package triplefeature.serving.web.api;

import java.util.Map;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;

/** {@code GET /healthz}: 200 {@code {"status":"alive"}} as long as the process answers at all. */
public final class HealthEndpoint implements Endpoint {
  @Override
  public Answer answer(Call call) {
    return Answer.json(200, Map.of("status", "alive"));
  }
}
