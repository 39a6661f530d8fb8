package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers that every response has, whatever became of the request. */
class ResponseHeadersTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void assertSafe(HttpHeaders headers) {
    String policy = headers.firstValue("Content-Security-Policy").orElse("");
    assertTrue(policy.startsWith("default-src 'none'"), policy);
    assertTrue(
        policy.contains("frame-ancestors 'self' https://huggingface.co https://*.hf.space"),
        policy);
    assertFalse(policy.contains("unsafe"), policy);
    assertEquals(List.of("nosniff"), headers.allValues("X-Content-Type-Options"));
    assertEquals(List.of("same-origin"), headers.allValues("Referrer-Policy"));
    for (String unwanted : List.of("Set-Cookie", "X-Frame-Options", "Server", "X-Powered-By")) {
      assertTrue(headers.firstValue(unwanted).isEmpty(), unwanted);
    }
    assertTrue(headers.firstValue("Cache-Control").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?title=Alien",
        "/?title=qqqq",
        "/assets/style.css",
        "/assets/none.css",
        "/api/recommendations?title=Alien",
        "/api/recommendations",
        "/api/titles?q=a",
        "/api/methods",
        "/api/feedback",
        "/healthz",
        "/readyz",
        "/metrics",
        "/surprise",
        "/no/such/page",
        "/a%2Fb",
        "/%2e%2e/etc/passwd"
      })
  void every_path_is_answered_with_the_safe_headers(String path) {
    assertSafe(server.get(path).headers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "PROPFIND"})
  void every_method_is_answered_with_the_safe_headers(String method) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.uri("/api/titles?q=a"))
            .method(method, BodyPublishers.noBody());
    HttpResponse<String> response = server.send(request);
    if (!method.equals("OPTIONS")) {
      assertSafe(response.headers());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
        "GET /\u0001 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "POST /api/feedback HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n"
            + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
        "POST /api/feedback HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n"
      })
  void what_is_no_http_is_refused_with_the_safe_headers(String request) throws IOException {
    String answer = server.raw(request);
    assertTrue(answer.matches("(?s)HTTP/1\\.1 (400|505) .*"), answer);
    String lower = answer.toLowerCase(Locale.ROOT);
    assertTrue(lower.contains("content-security-policy: default-src 'none'"), answer);
    assertTrue(lower.contains("x-content-type-options: nosniff"), answer);
    assertTrue(answer.contains("{\"error\":{\"code\":") || answer.contains("<!DOCTYPE"), answer);
    assertFalse(answer.contains("org.eclipse") || answer.contains("\tat "), answer);
  }

  @Test
  void answers_are_not_kept_by_caches_but_assets_are() {
    assertEquals(
        "no-store", server.get("/api/titles?q=a").headers().firstValue("Cache-Control").orElse(""));
  }
}
