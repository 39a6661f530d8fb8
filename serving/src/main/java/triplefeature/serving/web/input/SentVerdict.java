package triplefeature.serving.web.input;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.web.http.Parameters;

/**
 * A verdict as it was sent, as JSON or by a form, before anything of it is checked; what was absent
 * or null is null. A member of the wrong type is read as such, so that the complaint is about the
 * first member of this list that is wrong, in whatever order they were sent.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SentVerdict(
    @Nullable Text id,
    @Nullable MovieIds movieIds,
    @Nullable MovieIds recommended,
    MovieIds.@Nullable One about,
    @Nullable Text method,
    @Nullable Text verdict,
    @Nullable Text modelVersion,
    @Nullable Text comment) {

  /** The members as fields of a form; lists are repeated fields. */
  static SentVerdict of(Parameters form) {
    MovieIds movieIds = MovieIds.of(form, "movieIds");
    MovieIds recommended = MovieIds.of(form, "recommended");
    Optional<String> about = form.one("about");
    return new SentVerdict(
        Text.of(form, "id"),
        movieIds,
        recommended,
        about.map(id -> new MovieIds.One(Numbers.movieId("about", id))).orElse(null),
        Text.of(form, "method"),
        Text.of(form, "verdict"),
        Text.of(form, "modelVersion"),
        Text.of(form, "comment"));
  }

  /**
   * A member that should be text.
   *
   * @param value null where it was something else
   */
  @JsonDeserialize(using = TextReader.class)
  record Text(@Nullable String value) {
    private static @Nullable Text of(Parameters form, String name) {
      return form.one(name).map(Text::new).orElse(null);
    }
  }

  /**
   * A member that should be a list of ids.
   *
   * @param values null where it was something else; 0 stands for whatever is no id
   */
  @JsonDeserialize(using = MovieIdsReader.class)
  record MovieIds(@Nullable List<Integer> values) {
    /** A member that should be one id. */
    @JsonDeserialize(using = MovieIdReader.class)
    record One(int value) {}

    private static @Nullable MovieIds of(Parameters form, String name) {
      List<String> given = form.all(name);
      return given.isEmpty()
          ? null
          : new MovieIds(given.stream().map(id -> Numbers.movieId(name, id)).toList());
    }
  }

  private static final class TextReader extends JsonDeserializer<Text> {
    @Override
    public Text deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = json.hasToken(JsonToken.VALUE_STRING) ? json.getText() : null;
      json.skipChildren();
      return new Text(text);
    }
  }

  private static final class MovieIdReader extends JsonDeserializer<MovieIds.One> {
    @Override
    public MovieIds.One deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return new MovieIds.One(movieId(json));
    }
  }

  private static final class MovieIdsReader extends JsonDeserializer<MovieIds> {
    @Override
    public MovieIds deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      if (!json.isExpectedStartArrayToken()) {
        json.skipChildren();
        return new MovieIds(null);
      }
      List<Integer> ids = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        ids.add(movieId(json));
      }
      return new MovieIds(ids);
    }
  }

  /** The number at hand, or 0 for what is no whole number of 32 bits. */
  private static int movieId(JsonParser json) throws IOException {
    boolean whole =
        json.hasToken(JsonToken.VALUE_NUMBER_INT)
            && json.getNumberType() == JsonParser.NumberType.INT;
    int id = whole ? json.getIntValue() : 0;
    json.skipChildren();
    return id;
  }
}
