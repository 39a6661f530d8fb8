package triplefeature.serving.web.page;

import java.util.List;
import java.util.UUID;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.LoadedModel;
import triplefeature.serving.recommend.Recommendation;
import triplefeature.serving.recommend.Recommendations;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Posters;
import triplefeature.serving.web.http.Texts;
import triplefeature.serving.web.input.Input;
import triplefeature.serving.web.input.Question;

/** Shows an answer: a row a film with its reasons and the next things to do. */
final class ResultViews {
  private static final String TMDB = "https://www.themoviedb.org/movie/";

  private static final String POSTER_PATH = "/[A-Za-z0-9_-]{1,80}[.](jpg|png)";

  private final Texts texts;
  private final Posters posters;
  private final LoadedModel model;
  private final Parameters asked;
  private final boolean keepsVerdicts;

  ResultViews(Shell shell, LoadedModel model, Parameters asked, boolean keepsVerdicts) {
    this.texts = shell.texts();
    this.posters = shell.posters();
    this.model = model;
    this.asked = asked.without("thanks");
    this.keepsVerdicts = keepsVerdicts;
  }

  ResultView view(Question question, Recommendations found, boolean thank) {
    List<String> basket =
        question.inputs().stream().map(input -> Link.name(input.movie())).toList();
    String caption =
        texts.get(
            "result.caption",
            String.join(" · ", basket),
            texts.get("method." + found.method().id()));
    boolean full = question.inputs().size() >= Basket.MAX_SIZE;
    return new ResultView(
        caption,
        found.notes(),
        found.movies().stream().map(each -> row(each, full)).toList(),
        "map?" + asked.withoutBlanks().encoded(),
        keepsVerdicts ? verdict(question, found) : null,
        thank ? texts.get("verdict.thanks") : null);
  }

  private RowView row(Recommendation each, boolean full) {
    int movieId = each.movie().movieId();
    Integer tmdbId = each.movie().tmdbId();
    return new RowView(
        each,
        Poster.of(each.movie()),
        picture(each.movie()),
        each.because().stream().map(ResultViews::reason).toList(),
        tmdbId == null ? null : TMDB + tmdbId,
        full ? null : Link.href(asked.withoutBlanks().plus("movieId", movieId)),
        Link.href(asked.plus("excludeMovieId", movieId)));
  }

  private String picture(Movie movie) {
    boolean known = movie.posterPath() != null && movie.posterPath().matches(POSTER_PATH);
    return posters == Posters.TMDB && known
        ? posters.host() + "/t/p/w185" + movie.posterPath()
        : null;
  }

  private static RowView.Reason reason(Because because) {
    int percent = (int) Math.round(100 * because.share());
    return new RowView.Reason(because.input().title(), percent, because.text());
  }

  private ResultView.VerdictForm verdict(Question question, Recommendations found) {
    return new ResultView.VerdictForm(
        UUID.randomUUID().toString(),
        question.inputs().stream().map(Input::movie).map(movie -> movie.movieId()).toList(),
        found.movies().stream().map(each -> each.movie().movieId()).toList(),
        found.method().id(),
        model.version(),
        asked.encoded());
  }
}
