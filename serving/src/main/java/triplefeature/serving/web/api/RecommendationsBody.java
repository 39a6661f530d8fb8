package triplefeature.serving.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Recommendation;
import triplefeature.serving.recommend.Recommendations;
import triplefeature.serving.web.http.MovieName;
import triplefeature.serving.web.input.NamedMovie;
import triplefeature.serving.web.words.ReasonWords;

/** The JSON of an answer. The components are the members; unknown values are null. */
record RecommendationsBody(
    String method,
    String modelVersion,
    List<InputBody> inputs,
    List<RecommendationBody> recommendations,
    List<String> notes) {

  /** How one input was understood. */
  record InputBody(
      String query,
      int movieId,
      String title,
      @Nullable Integer year,
      boolean exact,
      List<MovieName> alternatives) {}

  /**
   * One recommended film; {@code because} has the numbers behind the sentence {@code reason},
   * {@code series} the films that are folded behind it.
   */
  record RecommendationBody(
      int rank,
      int movieId,
      String title,
      @Nullable Integer year,
      List<String> genres,
      double score,
      String reason,
      List<BecauseBody> because,
      List<MovieName> series) {}

  /** What one film of the basket adds. */
  record BecauseBody(int movieId, String title, double share, String text) {}

  static RecommendationsBody of(
      String version, List<NamedMovie> inputs, Recommendations found, ReasonWords words) {
    return new RecommendationsBody(
        found.method().id(),
        version,
        inputs.stream().map(RecommendationsBody::input).toList(),
        found.movies().stream().map(each -> recommendation(each, words)).toList(),
        found.notes().stream().map(words::sentence).toList());
  }

  private static InputBody input(NamedMovie input) {
    return new InputBody(
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
        each.score(),
        words.headline(each.because()),
        each.because().stream().map(reason -> because(reason, words)).toList(),
        MovieName.of(each.series()));
  }

  private static BecauseBody because(Because each, ReasonWords words) {
    return new BecauseBody(
        each.input().movieId(), each.input().title(), each.share(), words.sentence(each.reason()));
  }
}
