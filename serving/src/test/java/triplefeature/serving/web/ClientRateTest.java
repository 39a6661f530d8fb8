package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import triplefeature.serving.web.http.ClientRate;
import triplefeature.serving.web.http.WebSettings;

/** A limit for each client, where it is switched on. */
class ClientRateTest {
  /** One request at once, and one in ten seconds. */
  private static final double SLOW = 0.1;

  private static TestServer server(Optional<String> header) throws IOException {
    WebSettings settings = TestServer.settings().with(new ClientRate(SLOW, header));
    return TestServer.with(settings, TinyModel.load());
  }

  private static HttpResponse<String> get(TestServer server, String path, String... forwarded) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
    for (String value : forwarded) {
      request.header("X-Forwarded-For", value);
    }
    return server.send(request);
  }

  @Test
  void who_asks_too_much_is_told_429_and_when_to_come_again() throws IOException {
    try (TestServer server = server(Optional.empty())) {
      assertEquals(200, server.get("/api/methods").statusCode());
      HttpResponse<String> api = server.get("/api/recommendations?title=Alien");
      assertEquals(429, api.statusCode());
      assertEquals("too_many_requests", TestServer.json(api).at("/error/code").asText());
      int seconds = Integer.parseInt(api.headers().firstValue("Retry-After").orElseThrow());
      assertTrue(seconds >= 1 && seconds <= 10, "come again after " + seconds);
      HttpResponse<String> page = server.get("/?title=Alien");
      assertEquals(429, page.statusCode());
      assertTrue(page.body().startsWith("<!DOCTYPE html>"));
      assertEquals(429, server.get("/nowhere").statusCode());
    }
  }

  @Test
  void what_watches_the_server_may_ask_as_often_as_it_likes() throws IOException {
    try (TestServer server = server(Optional.empty())) {
      for (int i = 0; i < 3; i++) {
        assertEquals(200, server.get("/healthz").statusCode());
        assertEquals(200, server.get("/readyz").statusCode());
        assertEquals(200, server.get("/metrics").statusCode());
      }
    }
  }

  @Test
  void an_address_that_no_trusted_proxy_named_counts_for_nothing() throws IOException {
    try (TestServer server = server(Optional.empty())) {
      assertEquals(200, get(server, "/api/methods", "192.0.2.1").statusCode());
      assertEquals(429, get(server, "/api/methods", "192.0.2.2").statusCode());
    }
  }

  @Test
  void behind_a_trusted_proxy_the_address_it_names_last_counts() throws IOException {
    try (TestServer server = server(Optional.of("x-forwarded-for"))) {
      assertEquals(200, get(server, "/api/methods", "192.0.2.1").statusCode());
      assertEquals(200, get(server, "/api/methods", "192.0.2.1, 192.0.2.2").statusCode());
      // What comes before was sent by the client, who may send anything.
      assertEquals(429, get(server, "/api/methods", "192.0.2.3, 192.0.2.2").statusCode());
      assertEquals(429, get(server, "/api/methods", "192.0.2.3", "192.0.2.2").statusCode());
      // Without the header it is the proxy itself that asks.
      assertEquals(200, get(server, "/api/methods").statusCode());
      assertEquals(429, get(server, "/api/methods").statusCode());
    }
  }

  @Test
  void there_is_no_limit_unless_it_is_switched_on() throws IOException {
    try (TestServer server = TestServer.start()) {
      for (int i = 0; i < 100; i++) {
        assertEquals(200, server.get("/api/methods").statusCode());
      }
    }
  }
}
