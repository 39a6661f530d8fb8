package triplefeature.serving.web.api;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.Request;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;
import triplefeature.serving.web.input.Numbers;

/**
 * {@code GET /api/titles?q=…&limit=8}: films for a title that is still being typed, its last word a
 * prefix.
 *
 * <p>200 {@code {"query","titles":[{"movieId","title","year","score"}]}}, the best first; a blank
 * query finds nothing. 400 {@code invalid_parameter}: no {@code q}, over 200 characters, {@code
 * limit} outside 1 to 100, {@code too_many_parameters}; 503 {@code not_ready}.
 */
public record TitlesEndpoint(ModelSlot models) implements Endpoint {
  private static final Set<String> PARAMETERS = Set.of("q", "limit");
  private static final int DEFAULT_LIMIT = 8;
  private static final int MAX_QUERY_LENGTH = 200;

  @Override
  public Answer answer(Call call) {
    Parameters parameters = call.query(PARAMETERS);
    String query = query(parameters);
    int limit = Numbers.optional(parameters, "limit", 1, Request.MAX_LIMIT).orElse(DEFAULT_LIMIT);
    List<TitleMatch> matches = models.require().titles().suggest(query, limit);
    return Answer.json(200, new Body(query, matches.stream().map(Title::of).toList()));
  }

  private static String query(Parameters parameters) {
    String query =
        parameters
            .one("q")
            .orElseThrow(() -> new ProblemException(Problem.invalid("q", "missing")));
    int length = query.codePointCount(0, query.length());
    if (length > MAX_QUERY_LENGTH) {
      throw new ProblemException(Problem.invalid("q", "too_long", MAX_QUERY_LENGTH, length));
    }
    return query;
  }

  private record Body(String query, List<Title> titles) {}

  private record Title(int movieId, String title, @Nullable Integer year, double score) {
    static Title of(TitleMatch match) {
      return new Title(
          match.movie().movieId(), match.movie().title(), match.movie().year(), match.score());
    }
  }
}
