package triplefeature.serving.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Basket;
import triplefeature.serving.recommend.Because;
import triplefeature.serving.recommend.Evening;
import triplefeature.serving.recommend.Recommendation;
import triplefeature.serving.recommend.Recommendations;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Posters;
import triplefeature.serving.web.http.Texts;
import triplefeature.serving.web.input.NamedMovie;
import triplefeature.serving.web.input.Question;
import triplefeature.serving.web.input.VerdictKeeper;
import triplefeature.serving.web.words.MethodWords;
import triplefeature.serving.web.words.ReasonWords;

/** Shows an answer: a row a film with its reasons and the next things to do. */
final class ResultViewMaker {
  private static final String TMDB = "https://www.themoviedb.org/movie/%s/watch";

  private static final Pattern POSTER_PATH = Pattern.compile("/[A-Za-z0-9_-]{1,80}[.](jpg|png)");

  /**
   * Most characters that the links of all rows may have together: two for each of a hundred films
   * with addresses of 5,000, as two hundred hidden films make. Else one request of 30,000 could be
   * answered with 6,000,000.
   */
  private static final int MAX_LINKS_LENGTH = 1_000_000;

  /** Films of the basket that a tab's title names. */
  private static final int TITLED = 3;

  private final Texts texts;
  private final ReasonWords words;
  private final Posters posters;
  private final LoadedModel model;
  private final Parameters asked;
  private final IntFunction<String> more;
  private final IntFunction<String> hide;
  private final VerdictKeeper verdicts;
  private final CardMaker cards;

  ResultViewMaker(Shell shell, LoadedModel model, Parameters asked, VerdictKeeper verdicts) {
    this.texts = shell.texts();
    this.words = new ReasonWords(texts);
    this.posters = shell.posters();
    this.model = model;
    this.asked = asked.without("thanks");
    this.more = Link.adding("movieId", this.asked.withoutBlanks());
    this.hide = Link.adding("excludeMovieId", this.asked);
    this.verdicts = verdicts;
    this.cards = new CardMaker(texts, model.facts().languages());
  }

  ResultView view(Question question, Recommendations found, boolean thank) {
    List<String> basket =
        question.inputs().stream().map(input -> Link.name(input.movie())).distinct().toList();
    String caption =
        texts.get(
            "result.caption",
            new PersonWords(texts).films(question.inputs()),
            new MethodWords(texts).name(found.method()));
    boolean basketFull = question.inputs().size() >= Basket.MAX_SIZE;
    boolean addressFull =
        asked.isFull() || links(found) * hide.apply(0).length() > MAX_LINKS_LENGTH;
    return new ResultView(
        caption,
        String.join(" · ", basket.subList(0, Math.min(TITLED, basket.size()))),
        problems(question),
        notes(question, found),
        found.movies().stream().map(each -> row(each, basketFull, addressFull)).toList(),
        Evening.of(found.movies()).map(this::evening).orElse(null),
        "map?" + asked.withoutBlanks().encoded(),
        verdicts.keeps() && !found.movies().isEmpty() ? verdict(question, found) : null,
        thank ? texts.get("verdict.thanks") : null);
  }

  private List<String> problems(Question question) {
    FormWords said = new FormWords(texts);
    return question.complaints().stream().map(each -> said.of(each.problem())).toList();
  }

  /** What the answer says of itself, behind the films that were named twice. */
  private List<NoteView> notes(Question question, Recommendations found) {
    List<NoteView> notes = new ArrayList<>();
    question.repeated().stream()
        .map(each -> texts.get("result.repeated", Link.name(each.movie())))
        .distinct()
        .forEach(text -> notes.add(new NoteView(text, null)));
    NoteViewMaker maker = new NoteViewMaker(texts, words, asked);
    found.notes().forEach(note -> notes.add(maker.view(note)));
    return notes;
  }

  private EveningView evening(Evening evening) {
    return new EveningView(
        evening.films().stream()
            .map(
                each ->
                    new EveningView.Film(
                        Link.name(each.movie()),
                        "#film-" + each.movie().movieId(),
                        each.movie().runtime() == null
                            ? ""
                            : cards.minutes(each.movie().runtime())))
            .toList(),
        evening.minutes() == null
            ? ""
            : texts.get("result.evening_total", cards.minutes(evening.minutes())));
  }

  /** Two a row, and one for each film that is folded behind it. */
  private static int links(Recommendations found) {
    return found.movies().stream().mapToInt(each -> 2 + each.series().size()).sum();
  }

  private RowView row(Recommendation each, boolean basketFull, boolean addressFull) {
    boolean full = basketFull || addressFull;
    int movieId = each.movie().movieId();
    Integer tmdbId = each.movie().tmdbId();
    return new RowView(
        each,
        Poster.of(each.movie()),
        picture(each.movie()),
        words.headline(each.because()),
        each.because().stream().map(this::reason).toList(),
        new PersonWords(texts).whose(each.groups()),
        cards.facts(each.movie()),
        cards.story(each.movie()),
        each.series().isEmpty() ? null : series(each, full),
        tmdbId == null ? null : TMDB.replace("%s", tmdbId.toString()),
        full ? null : more.apply(movieId),
        addressFull ? null : hide.apply(movieId));
  }

  private RowView.Series series(Recommendation each, boolean full) {
    int others = each.series().size();
    String name = String.valueOf(each.movie().series());
    return new RowView.Series(
        others == 1
            ? texts.get("result.series.one", name)
            : texts.get("result.series.many", others, name),
        each.series().stream()
            .map(
                movie ->
                    new RowView.Part(Link.name(movie), full ? null : more.apply(movie.movieId())))
            .toList());
  }

  private @Nullable String picture(Movie movie) {
    String path = movie.posterPath();
    return posters == Posters.TMDB && path != null && POSTER_PATH.matcher(path).matches()
        ? posters.host() + "/t/p/w185" + path
        : null;
  }

  private RowView.Reason reason(Because because) {
    int percent = (int) Math.round(100 * because.share());
    String title = because.input().title();
    // Nobody needs to be told of 100 %.
    return new RowView.Reason(
        percent == 100
            ? texts.get("result.share_all", title)
            : texts.get("result.share", percent, title),
        words.sentence(because.reason()));
  }

  private ResultView.VerdictForm verdict(Question question, Recommendations found) {
    return new ResultView.VerdictForm(
        UUID.randomUUID().toString(),
        question.inputs().stream()
            .map(NamedMovie::movie)
            .map(movie -> movie.movieId())
            .distinct()
            .toList(),
        found.movies().stream().map(each -> each.movie().movieId()).toList(),
        found.method().id(),
        model.version(),
        asked.encoded(),
        verdicts.lasts());
  }
}
