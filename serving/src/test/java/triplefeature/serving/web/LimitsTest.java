package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much and how slowly a client may send. */
class LimitsTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/feedback", "/feedback", "/api/titles", "/nowhere"})
  void a_body_over_the_limit_is_413(String path) {
    HttpResponse<String> response =
        server.post(path, "application/json", "x".repeat(64 * 1024 + 1));
    assertEquals(413, response.statusCode(), response.body());
  }

  @ParameterizedTest
  @CsvSource({"/api/feedback,application/json", "/feedback,application/x-www-form-urlencoded"})
  void a_body_of_unknown_length_is_413_once_it_is_over(String path, String type)
      throws IOException {
    StringBuilder request =
        new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n")
            .append("Content-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (int i = 0; i < 70; i++) {
      request.append("400\r\n").append("x".repeat(1024)).append("\r\n");
    }
    String answer = server.raw(request.append("0\r\n\r\n").toString());
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
  }

  @Test
  void an_address_over_the_limit_is_refused() {
    HttpResponse<String> response = server.get("/api/titles?q=" + "x".repeat(33 * 1024));
    assertTrue(response.statusCode() == 414 || response.statusCode() == 431);
  }

  @Test
  void ten_long_titles_in_any_script_fit() {
    StringBuilder query = new StringBuilder("/api/recommendations?limit=1");
    for (int i = 0; i < 10; i++) {
      query.append("&title=").append(TestServer.encode(i + "語".repeat(199)));
    }
    assertEquals(422, server.get(query.toString()).statusCode());
  }

  @Test
  void a_silent_client_is_let_go() throws IOException {
    // The server of the tests is patient for two seconds.
    String head =
        "POST /api/feedback HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
            + "Content-Length: 10\r\n\r\n{";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.isEmpty() || answer.startsWith("HTTP/1.1 408 "), answer);
    }
  }
}
