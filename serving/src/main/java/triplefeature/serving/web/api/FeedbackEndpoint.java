package triplefeature.serving.web.api;

import java.util.Map;
import triplefeature.serving.feedback.Verdict;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.MediaType;
import triplefeature.serving.web.input.VerdictKeeper;
import triplefeature.serving.web.input.VerdictReader;

/**
 * {@code POST /api/feedback} with {@code Content-Type: application/json}: a verdict on a list.
 *
 * <p>{@code {"id"? (a UUID), "movieIds":[the basket, 1 to 100], "recommended"?:[at most 100],
 * "about"? (one film of the list), "method", "verdict":"good"|"bad", "modelVersion", "comment"? (at
 * most 2,000 characters)}}
 *
 * <p>201 {@code {"id"}} once it is on disk; 200 for an id that was stored before, and nothing is
 * stored. 400 {@code invalid_parameter} with {@code parameter}, {@code unknown_method}; 413, 415;
 * 503 {@code feedback_unavailable}.
 */
public record FeedbackEndpoint(VerdictKeeper keeper) implements Endpoint {
  @Override
  public Answer answer(Call call) {
    // A browser lets a page of another site send this type only after asking with OPTIONS, and the
    // answer to that allows nobody. So no form comes here, and it needs no check of its origin.
    MediaType.require(call, "application/json");
    Verdict verdict = VerdictReader.readJson(call.body());
    boolean isNew = keeper.keep(verdict);
    return Answer.json(isNew ? 201 : 200, Map.of("id", verdict.id()));
  }
}
