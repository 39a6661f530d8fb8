package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.WebSettings;

/** What clients and operators see when something breaks, or ends. */
class FailureTest {
  /** A search that does something else first. */
  private record Before(Runnable first) implements TitleSearch {
    private static final TitleSearch SEARCH = new TinyModel.ContainingSearch(TinyModel.catalog());

    @Override
    public List<TitleMatch> suggest(String query, int limit) {
      first.run();
      return SEARCH.suggest(query, limit);
    }

    @Override
    public TitleResolution resolve(String query) {
      first.run();
      return SEARCH.resolve(query);
    }
  }

  private static LoadedModel failing(Supplier<Error> failure) {
    return TinyModel.load(
        new Before(
            () -> {
              throw failure.get();
            }));
  }

  @Test
  void an_error_in_a_route_is_500_without_a_trace_of_it() throws IOException {
    try (TestServer server = TestServer.start(failing(() -> new StackOverflowError("secret")))) {
      HttpResponse<String> api = server.get("/api/titles?q=a");
      assertEquals(500, api.statusCode());
      assertEquals("internal_error", TestServer.json(api).get("error").get("code").asText());
      HttpResponse<String> page = server.get("/?title=Alien");
      assertEquals(500, page.statusCode());
      assertTrue(page.body().startsWith("<!DOCTYPE html>"));
      for (String body : List.of(api.body(), page.body())) {
        assertFalse(body.contains("secret") || body.contains("Error\"") || body.contains("\tat "));
      }
      assertTrue(page.headers().firstValue("Content-Security-Policy").isPresent());
    }
  }

  @Test
  void a_port_in_use_is_named_with_what_to_do() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      WebSettings free = TestServer.settings();
      WebSettings settings =
          new WebSettings(
              "127.0.0.1",
              taken.getLocalPort(),
              free.idleTimeout(),
              free.stopTimeout(),
              free.posters(),
              free.maxHeaderBytes(),
              free.maxBodyBytes());
      WebServer server = new WebServer(settings, new ModelSlot("none"), Optional.empty());
      IOException failure = assertThrows(IOException.class, server::start);
      String message = failure.getMessage();
      assertTrue(message.contains(Integer.toString(taken.getLocalPort())), message);
      assertTrue(message.contains("in use") && message.contains("--port"), message);
    }
  }

  @Test
  void a_request_in_flight_is_answered_before_the_server_stops() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    Runnable wait =
        () -> {
          arrived.countDown();
          try {
            released.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        };
    TestServer server = TestServer.start(TinyModel.load(new Before(wait)));
    CompletableFuture<HttpResponse<String>> slow =
        CompletableFuture.supplyAsync(() -> server.get("/api/titles?q=a"));
    arrived.await();
    CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::stop);
    Thread.sleep(300);
    assertFalse(stopped.isDone());
    released.countDown();
    assertEquals(200, slow.get().statusCode());
    stopped.get();
    assertThrows(IllegalStateException.class, () -> server.get("/healthz"));
  }
}
