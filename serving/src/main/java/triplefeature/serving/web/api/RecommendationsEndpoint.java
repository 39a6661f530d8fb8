package triplefeature.serving.web.api;

import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Recommendations;
import triplefeature.serving.recommend.Request;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.input.Question;
import triplefeature.serving.web.input.QuestionReader;
import triplefeature.serving.web.lanes.Lane;
import triplefeature.serving.web.lanes.Lanes;
import triplefeature.serving.web.lanes.RequestCost;
import triplefeature.serving.web.words.ReasonWords;

/**
 * {@code GET /api/recommendations}: films for 1 to 10 films.
 *
 * <ul>
 *   <li>{@code title} and {@code movieId}, repeatable, 1 to 10 together: blank titles are ignored,
 *       equal inputs count once
 *   <li>{@code group} and {@code groupMovieId}, repeatable: a film of one of up to three people who
 *       watch together, such as {@code 2:Heat}; {@code title} and {@code movieId} are the first
 *       one's, and the ten films are everybody's together
 *   <li>{@code method}: {@code together}, {@code collaborative}, {@code content} or {@code
 *       cluster}; the best measured where absent
 *   <li>{@code variety}: 0 (popular) to 1 (obscure); what the model was tuned to where absent
 *   <li>{@code limit}: 1 to 100, 10 where absent; {@code sort}: {@code relevance} or {@code newest}
 *   <li>filters: {@code genre}, {@code excludeGenre} and {@code excludeMovieId}, repeatable; {@code
 *       yearFrom}, {@code yearTo}, {@code language} (ISO 639-1), {@code runtimeMax} in minutes
 *   <li>{@code audience}: {@code any}; absent, a basket of films for a family is answered with such
 *       films alone
 *   <li>{@code foldSeries}: {@code true} (where absent) or {@code false}; of each series one film
 *       is listed, with the others in its {@code series}, and {@code limit} counts those listed
 *   <li>{@code lenient}: {@code true}; what cannot be understood is left out and told in {@code
 *       problems}, as long as one film is understood
 * </ul>
 *
 * <p>200 {@link RecommendationsBody}: each film with one {@code reason} to read, and {@code
 * because} with what every film of the basket added. 400 {@code invalid_parameter} with {@code
 * parameter}, {@code unknown_method} or {@code unknown_genre} with {@code allowed}, {@code
 * too_many_parameters}; 404 {@code movie_not_found}; 422 {@code title_not_found} with {@code title}
 * and {@code suggestions}; 503 {@code not_ready} and {@code overloaded}.
 */
public record RecommendationsEndpoint(ModelSlot models, Lanes lanes, ReasonWords words)
    implements Endpoint {
  @Override
  public Answer answer(Call call) {
    return answer(call.query(QuestionReader.PARAMETERS));
  }

  /** The same, however the parameters came. */
  Answer answer(Parameters asked) {
    try (Lane.Pass pass = lanes.enter(asked)) {
      LoadedModel model = models.require();
      Question question = new QuestionReader(model).read(asked);
      Request request = question.requestOrThrow();
      pass.costs(RequestCost.nanos(request, model.catalog()));
      Recommendations found = model.programme().recommend(request);
      return Answer.json(200, RecommendationsBody.of(model.version(), question, found, words));
    }
  }
}
