package triplefeature.serving.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.GroupShare;
import triplefeature.serving.recommend.Recommendation;
import triplefeature.serving.recommend.Recommendations;
import triplefeature.serving.web.http.MovieName;
import triplefeature.serving.web.http.ProblemAnswers;
import triplefeature.serving.web.input.NamedMovie;
import triplefeature.serving.web.input.Question;
import triplefeature.serving.web.words.ReasonWords;

/**
 * The JSON of an answer. The components are the members; unknown values are null. There are
 * problems only where the request was lenient.
 */
record RecommendationsBody(
    String method,
    String modelVersion,
    List<InputBody> inputs,
    List<RecommendationBody> recommendations,
    List<String> notes,
    List<Map<String, Object>> problems) {

  /** How one input was understood, and which of several people named it. */
  record InputBody(
      int group,
      String query,
      int movieId,
      String title,
      @Nullable Integer year,
      boolean exact,
      List<MovieName> alternatives) {}

  /**
   * One recommended film; {@code because} has the numbers behind the sentence {@code reason},
   * {@code series} the films that are folded behind it, {@code groups} whose film it is for how
   * much, where several people asked.
   */
  record RecommendationBody(
      int rank,
      int movieId,
      String title,
      @Nullable Integer year,
      List<String> genres,
      @Nullable Integer runtime,
      @Nullable String language,
      @Nullable String directors,
      @Nullable Integer tmdbId,
      double score,
      String reason,
      List<BecauseBody> because,
      List<GroupShare> groups,
      List<MovieName> series) {}

  /** What one film of the basket adds. */
  record BecauseBody(int movieId, String title, double share, String text) {}

  static RecommendationsBody of(
      String version, Question question, Recommendations found, ReasonWords words) {
    return new RecommendationsBody(
        found.method().id(),
        version,
        question.inputs().stream().map(RecommendationsBody::input).toList(),
        found.movies().stream().map(each -> recommendation(each, words)).toList(),
        found.notes().stream().map(words::sentence).toList(),
        question.complaints().stream()
            .map(each -> ProblemAnswers.members(words.texts(), each.problem()))
            .toList());
  }

  private static InputBody input(NamedMovie input) {
    return new InputBody(
        input.group(),
        input.query(),
        input.movie().movieId(),
        input.movie().title(),
        input.movie().year(),
        input.exact(),
        MovieName.of(input.alternatives()));
  }

  private static RecommendationBody recommendation(Recommendation each, ReasonWords words) {
    return new RecommendationBody(
        each.rank(),
        each.movie().movieId(),
        each.movie().title(),
        each.movie().year(),
        each.movie().genres(),
        each.movie().runtime(),
        each.movie().language(),
        each.movie().directors(),
        each.movie().tmdbId(),
        each.score(),
        words.headline(each.because()),
        each.because().stream().map(reason -> because(reason, words)).toList(),
        each.groups(),
        MovieName.of(each.series()));
  }

  private static BecauseBody because(Because each, ReasonWords words) {
    return new BecauseBody(
        each.input().movieId(), each.input().title(), each.share(), words.sentence(each.reason()));
  }
}
