package triplefeature.serving.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;

/** {@code GET /api/openapi.json}: the description of this API in OpenAPI 3.1, always the same. */
public final class OpenApi implements Endpoint {
  private static final String FILE = "/triplefeature/serving/web/openapi.json";

  private final byte[] description;

  private OpenApi(byte[] description) {
    this.description = description;
  }

  public static OpenApi load() {
    try (InputStream stream = OpenApi.class.getResourceAsStream(FILE)) {
      return new OpenApi(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE + " from the class path", e);
    }
  }

  /** The JSON, in UTF-8. */
  public byte[] description() {
    return description.clone();
  }

  @Override
  public Answer answer(Call call) {
    return Answer.of(200, "application/json;charset=utf-8", description)
        .with("Cache-Control", Answer.NO_CACHE);
  }
}
