package triplefeature.serving.web.api;

import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.MediaType;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.input.SentQuestion;
import triplefeature.serving.web.lanes.Lane;

/**
 * {@code POST /api/recommendations} with {@code Content-Type: application/json}: the parameters of
 * {@code GET /api/recommendations} as members, repeated ones as lists; {@code excludeMovieId} may
 * hold up to 5,000 films. Nothing of it is kept.
 *
 * <p>Answers as the GET does; besides 400 {@code invalid_parameter} for what is no JSON object, 413
 * and 415.
 *
 * @param bodies what reads a body, which may come slowly
 */
public record SentRecommendationsEndpoint(Lane bodies, RecommendationsEndpoint asked)
    implements Endpoint {
  @Override
  public Answer answer(Call call) {
    MediaType.require(call, "application/json");
    return asked.answer(read(call));
  }

  private Parameters read(Call call) {
    Lane.Pass pass = bodies.enter(false);
    try (pass) {
      return SentQuestion.read(call.body());
    }
  }
}
