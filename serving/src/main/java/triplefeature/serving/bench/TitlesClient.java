package triplefeature.serving.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import triplefeature.serving.catalog.Movie;
import triplefeature.serving.catalog.MovieCatalog;

/** Suggestions as a client of a server gets them, from {@code /api/titles}. */
public final class TitlesClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final MovieCatalog catalog;

  /**
   * @param address such as {@code http://127.0.0.1:7860}
   * @param catalog of the model that is served
   */
  public TitlesClient(String address, MovieCatalog catalog) {
    this.address = address;
    this.catalog = catalog;
  }

  /**
   * The films suggested for what somebody typed, the likeliest first.
   *
   * @throws UncheckedIOException if the server gives none, or films that the model has not
   */
  public List<Movie> suggest(String query, int limit) {
    String path =
        "/api/titles?limit=" + limit + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IOException("the server answers " + answer.statusCode() + " to " + path);
      }
      List<Movie> movies = new ArrayList<>();
      for (JsonNode title : JSON.readTree(answer.body()).path("titles")) {
        int id = title.path("movieId").asInt();
        movies.add(
            catalog
                .find(id)
                .orElseThrow(() -> new IOException(path + ": the model has no film " + id)));
      }
      return movies;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted", e));
    }
  }
}
