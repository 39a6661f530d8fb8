package triplefeature.serving.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.input.VerdictKeeper;
import triplefeature.serving.web.input.VerdictReader;

/**
 * {@code POST /feedback}: the verdict form of the page without JavaScript. The fields of {@code
 * POST /api/feedback}; instead of {@code verdict} a button may send {@code good} or {@code bad}
 * with the id of the one film it is about; {@code back} is the query of the page.
 *
 * <p>303 to that page, which says thanks, once the verdict is on disk; 400, 413, 503 as the API.
 */
public final class FeedbackFormEndpoint implements Endpoint {
  private final VerdictKeeper keeper;

  public FeedbackFormEndpoint(VerdictKeeper keeper) {
    this.keeper = keeper;
  }

  @Override
  public Answer answer(Call call) {
    Parameters form = Parameters.parse(new String(call.body(), StandardCharsets.UTF_8));
    keeper.keep(VerdictReader.read(aboutOneFilm(form)));
    // Parsed and encoded again, so that nothing but a query of this page can be gone to.
    Parameters back = Parameters.parse(form.one("back").orElse("")).with("thanks", "1");
    return Answer.empty(303).with("Location", "./?" + back.encoded() + "#verdict");
  }

  /** Each film of a list has a verdict of its own, so an id of its own made from the list's. */
  private static Parameters aboutOneFilm(Parameters form) {
    for (String verdict : List.of("good", "bad")) {
      if (!form.all(verdict).isEmpty()) {
        String movieId = form.all(verdict).get(0);
        String seed = String.join(" ", form.all("id")) + verdict + movieId;
        UUID id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
        return form.with("id", id).with("verdict", verdict).with("about", movieId);
      }
    }
    return form;
  }
}
