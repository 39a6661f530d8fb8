package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which method each path answers to, and how it says so. */
class MethodsOfPathsTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> send(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.uri(path)).method(method, BodyPublishers.noBody());
    return server.send(headers.length == 0 ? request : request.headers(headers));
  }

  @ParameterizedTest
  @CsvSource({
    "PUT,/,'GET, HEAD, POST, OPTIONS'",
    "DELETE,/api/recommendations,'GET, HEAD, POST, OPTIONS'",
    "PUT,/assets/style.css,'GET, HEAD, OPTIONS'",
    "BREW,/healthz,'GET, HEAD, OPTIONS'",
    "GET,/api/feedback,'POST, OPTIONS'",
    "HEAD,/feedback,'POST, OPTIONS'",
    "GET,/feedback,'POST, OPTIONS'"
  })
  void a_wrong_method_is_405_and_told_the_right_ones(String method, String path, String allowed) {
    HttpResponse<String> response = send(method, path);
    assertEquals(405, response.statusCode());
    assertEquals(allowed, response.headers().firstValue("Allow").orElse(""));
  }

  @Test
  void options_names_the_methods_of_a_path() {
    HttpResponse<String> response = send("OPTIONS", "/api/feedback");
    assertEquals(204, response.statusCode());
    assertEquals("POST, OPTIONS", response.headers().firstValue("Allow").orElse(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?title=qqqq",
        "/api/methods",
        "/api/recommendations",
        "/healthz",
        "/assets/style.css"
      })
  void head_has_the_status_and_length_of_get_without_its_body(String path) {
    HttpResponse<String> get = server.get(path);
    HttpResponse<String> head = send("HEAD", path);
    assertEquals(get.statusCode(), head.statusCode());
    assertEquals(
        get.headers().firstValue("Content-Length"), head.headers().firstValue("Content-Length"));
    assertTrue(head.headers().firstValue("Content-Length").isPresent());
    assertEquals("", head.body());
  }

  @Test
  void a_header_cannot_change_the_method() {
    assertEquals(405, send("POST", "/healthz", "X-HTTP-Method-Override", "GET").statusCode());
    assertEquals(200, send("GET", "/healthz", "X-HTTP-Method-Override", "POST").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "a/b/c", ";;;", "nonsense", "*", "text/html;q=x"})
  void no_accept_header_makes_a_path_disappear(String accept) {
    assertEquals(200, send("GET", "/healthz", "Accept", accept).statusCode());
  }

  @Test
  void an_unknown_path_is_404_as_page_or_json() {
    HttpResponse<String> page = server.get("/films/12");
    assertEquals(404, page.statusCode());
    assertTrue(page.body().contains("href=\"../assets/style.css"), page.body());
    HttpResponse<String> api = server.get("/api/films");
    assertEquals(404, api.statusCode());
    assertEquals("not_found", TestServer.json(api).get("error").get("code").asText());
  }
}
