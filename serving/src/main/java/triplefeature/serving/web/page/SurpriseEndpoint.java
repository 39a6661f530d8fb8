package triplefeature.serving.web.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.input.QuestionReader;

/**
 * {@code GET /surprise}: 303 to the programme for three well-liked films drawn by chance, with the
 * method and the other settings that were sent; 503.
 */
public record SurpriseEndpoint(ModelSlot models) implements Endpoint {
  @Override
  public Answer answer(Call call) {
    List<Movie> popular = new ArrayList<>(models.require().facts().popular());
    Collections.shuffle(popular, ThreadLocalRandom.current());
    Parameters parameters =
        call.query(QuestionReader.PARAMETERS)
            .without("title")
            .without("movieId")
            .without("group")
            .without("groupMovieId")
            .without("lenient")
            .withoutBlanks();
    for (Movie movie : popular.subList(0, Math.min(3, popular.size()))) {
      parameters = parameters.plus("title", movie.title());
    }
    return Answer.empty(303).with("Location", Link.href(parameters));
  }
}
