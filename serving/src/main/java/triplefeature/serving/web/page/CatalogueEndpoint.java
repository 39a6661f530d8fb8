package triplefeature.serving.web.page;

import triplefeature.serving.catalog.Movie;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;

/**
 * {@code GET /catalogue}: every film, for a browser that reads a person's own list of films without
 * sending it here. A line of text each: id, IMDb's number, year, title, and the original title
 * where it differs, with tabs between; blank where unknown. Revalidated by the model's version:
 * 304; 503.
 */
public record CatalogueEndpoint(ModelSlot models) implements Endpoint {
  private static final int LINE = 40;

  @Override
  public Answer answer(Call call) {
    LoadedModel model = models.require();
    String tag = '"' + model.version() + '"';
    boolean known = call.header("If-None-Match").filter(given -> given.contains(tag)).isPresent();
    Answer answer =
        known ? Answer.empty(304) : Answer.text(200, "text/plain;charset=utf-8", lines(model));
    return answer.with("ETag", tag).with("Cache-Control", Answer.NO_CACHE);
  }

  private static String lines(LoadedModel model) {
    StringBuilder lines = new StringBuilder(LINE * model.catalog().size());
    for (Movie movie : model.catalog().movies()) {
      lines
          .append(movie.movieId())
          .append('\t')
          .append(movie.imdbId() == null ? "" : movie.imdbId().replaceFirst("^tt0*", ""))
          .append('\t')
          .append(movie.year() == null ? "" : movie.year())
          .append('\t')
          .append(plain(movie.title()));
      if (movie.originalTitle() != null) {
        lines.append('\t').append(plain(movie.originalTitle()));
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String plain(String title) {
    return title.indexOf('\t') < 0 && title.indexOf('\n') < 0
        ? title
        : title.replaceAll("\\s+", " ");
  }
}
