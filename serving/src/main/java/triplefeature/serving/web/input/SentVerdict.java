package triplefeature.serving.web.input;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.web.http.Parameters;

/**
 * A verdict as it was sent, as JSON or by a form, before anything of it is checked; what was absent
 * or null is null. A member may be of any type, so that the complaint is about the first member of
 * this list that is wrong, in whatever order they were sent.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SentVerdict(
    @Nullable Object id,
    @Nullable Object movieIds,
    @Nullable Object recommended,
    @Nullable Object about,
    @Nullable Object method,
    @Nullable Object verdict,
    @Nullable Object modelVersion,
    @Nullable Object comment) {

  /** The members as fields of a form; lists are repeated fields. */
  static SentVerdict of(Parameters form) {
    List<Integer> movieIds = ids(form, "movieIds");
    List<Integer> recommended = ids(form, "recommended");
    Integer about = form.one("about").map(id -> Numbers.movieId("about", id)).orElse(null);
    return new SentVerdict(
        form.one("id").orElse(null),
        movieIds,
        recommended,
        about,
        form.one("method").orElse(null),
        form.one("verdict").orElse(null),
        form.one("modelVersion").orElse(null),
        form.one("comment").orElse(null));
  }

  private static List<Integer> ids(Parameters form, String name) {
    return form.all(name).stream().map(id -> Numbers.movieId(name, id)).toList();
  }
}
