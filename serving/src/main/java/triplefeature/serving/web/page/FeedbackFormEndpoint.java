package triplefeature.serving.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.MediaType;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;
import triplefeature.serving.web.input.OwnPage;
import triplefeature.serving.web.input.QuestionReader;
import triplefeature.serving.web.input.VerdictKeeper;
import triplefeature.serving.web.input.VerdictReader;

/**
 * {@code POST /feedback}: the verdict form of the page without JavaScript. The fields of {@code
 * POST /api/feedback}; instead of {@code verdict} a button may send {@code good} or {@code bad}
 * with the id of the one film it is about; {@code back} is the query of the page.
 *
 * <p>303 to that page, which says thanks, once the verdict is on disk; 403 {@code cross_site} for a
 * form on another site's page; 400, 413, 415, 503 as the API.
 *
 * @param maxAddress characters of the longest address that this server takes
 */
public record FeedbackFormEndpoint(VerdictKeeper keeper, int maxAddress) implements Endpoint {
  private static final Set<String> FIELDS =
      Stream.concat(VerdictReader.MEMBERS.stream(), Stream.of("good", "bad", "back"))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Answer answer(Call call) {
    MediaType.require(call, "application/x-www-form-urlencoded");
    OwnPage.require(call);
    Parameters form = Parameters.parse(new String(call.body(), StandardCharsets.UTF_8), FIELDS);
    String location = "./?" + back(form).encoded() + "#verdict";
    if (location.length() > maxAddress) {
      throw new ProblemException(
          Problem.invalid("back", "too_long", maxAddress, location.length()));
    }
    keeper.keep(VerdictReader.readForm(aboutOneMovie(form)));
    return Answer.empty(303).with("Location", location);
  }

  /** Parsed and encoded again, so that nothing but a query of this page can be gone to. */
  private static Parameters back(Parameters form) {
    Parameters back = Parameters.parse(form.one("back").orElse(""), QuestionReader.PARAMETERS);
    // An address with one more than are taken would be refused, as if nothing had been stored.
    return back.isFull() ? back : back.with("thanks", "1");
  }

  /**
   * Each film of a list has a verdict of its own, so an id of its own made from the list's. Without
   * one nothing tells a second sending from a second person, and both are kept.
   */
  private static Parameters aboutOneMovie(Parameters form) {
    for (String verdict : List.of("good", "bad")) {
      if (!form.all(verdict).isEmpty()) {
        String movieId = form.one(verdict).orElseThrow();
        Parameters about = form.with("verdict", verdict).with("about", movieId);
        return form.one("id")
            .map(id -> about.with("id", idOf(VerdictReader.uuid(id), verdict, movieId)))
            .orElse(about);
      }
    }
    return form;
  }

  private static UUID idOf(UUID list, String verdict, String movieId) {
    String seed = list + verdict + movieId;
    return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
  }
}
