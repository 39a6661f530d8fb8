package triplefeature.serving.web.api;

import java.util.List;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Recommendation;
import triplefeature.serving.recommend.Recommendations;
import triplefeature.serving.web.http.MovieName;
import triplefeature.serving.web.input.NamedMovie;

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
      Integer year,
      boolean exact,
      List<MovieName> alternatives) {}

  /** One recommended film. */
  record RecommendationBody(
      int rank,
      int movieId,
      String title,
      Integer year,
      List<String> genres,
      double score,
      List<BecauseBody> because) {}

  /** One reason. */
  record BecauseBody(int movieId, String title, double share, String text) {}

  static RecommendationsBody of(String version, List<NamedMovie> inputs, Recommendations found) {
    return new RecommendationsBody(
        found.method().id(),
        version,
        inputs.stream().map(RecommendationsBody::input).toList(),
        found.movies().stream().map(RecommendationsBody::recommendation).toList(),
        found.notes());
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

  private static RecommendationBody recommendation(Recommendation each) {
    return new RecommendationBody(
        each.rank(),
        each.movie().movieId(),
        each.movie().title(),
        each.movie().year(),
        each.movie().genres(),
        each.score(),
        each.because().stream().map(RecommendationsBody::because).toList());
  }

  private static BecauseBody because(Because reason) {
    return new BecauseBody(
        reason.input().movieId(), reason.input().title(), reason.share(), reason.text());
  }
}
