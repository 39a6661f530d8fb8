package triplefeature.serving.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.MediaType;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.lanes.Lane;

/**
 * {@code POST /} with the parameters of {@code GET /} as a form, and {@code seen}: ids, with spaces
 * between them, of films that the visitor's browser remembers as seen. They are left out like
 * {@code excludeMovieId}, but no link names them, and nothing of them is kept.
 *
 * <p>Answers as the GET does; besides 413 and 415.
 *
 * @param bodies what reads a body, which may come slowly
 */
public record RememberingHomeEndpoint(Lane bodies, HomeEndpoint home) implements Endpoint {
  private static final String SEEN = "seen";

  private static final Set<String> PARAMETERS =
      Stream.concat(HomeEndpoint.PARAMETERS.stream(), Stream.of(SEEN))
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public Answer answer(Call call) {
    MediaType.require(call, "application/x-www-form-urlencoded");
    Parameters sent = read(call);
    List<String> seen =
        Arrays.stream(sent.one(SEEN).orElse("").split("\\s+", 0))
            .filter(id -> !id.isEmpty())
            .toList();
    return home.answer(sent.without(SEEN), seen);
  }

  private Parameters read(Call call) {
    Lane.Pass pass = bodies.enter(false);
    try (pass) {
      return Parameters.parse(new String(call.body(), StandardCharsets.UTF_8), PARAMETERS);
    }
  }
}
