package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import triplefeature.serving.title.TitleMatch;
import triplefeature.serving.title.TitleResolution;
import triplefeature.serving.title.TitleSearch;

/** Many connections that ask for what takes long, and what everybody else gets meanwhile. */
@Timeout(60)
class OverloadTest {
  private static final int CONNECTIONS = 100;
  private static final int CORES = 2;

  /** Two at work and sixteen places to wait. */
  private static final int INSIDE = CORES + 8 * CORES;

  /** More threads than a server of one core has: 1 + 8, twice 1 + 16, 16, 3 and 16 to spare. */
  private static final int MORE_THAN_THREADS = 90;

  /** Work that takes until it is told to end. */
  private record Endless(TitleSearch search, CountDownLatch end) implements TitleSearch {
    @Override
    public List<TitleMatch> suggest(String query, int limit) {
      return search.suggest(query, limit);
    }

    @Override
    public TitleResolution resolve(String query) {
      try {
        end.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return search.resolve(query);
    }
  }

  private static Socket connect(TestServer server, String path) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    send(socket, path);
    return socket;
  }

  private static void send(Socket socket, String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String read(Socket socket) throws IOException {
    try (socket) {
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertOthersAreAnswered(TestServer server) {
    for (String path :
        List.of(
            "/healthz",
            "/readyz",
            "/metrics",
            "/api/titles?q=alie",
            "/",
            "/quality",
            "/map",
            "/api/methods")) {
      assertEquals(200, server.get(path).statusCode(), path);
    }
  }

  private static long metric(TestServer server, String series) {
    return server
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(series + " "))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(series.length() + 1)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_takes_long_is_refused_at_once_and_takes_nothing_from_others() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    TitleSearch search = new Endless(new TinyModel.ContainingSearch(TinyModel.catalog()), end);
    try (TestServer server = TestServer.with(TestServer.settings(CORES), TinyModel.load(search))) {
      List<Socket> sockets = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        String path = i % 2 == 0 ? "/api/recommendations?title=Alien" : "/?title=Alien";
        sockets.add(connect(server, path));
      }
      // Nothing was finished yet, so all but those inside must have been refused.
      String refused = "triplefeature_lane_requests_total{lane=\"baskets\",outcome=\"refused\"}";
      while (metric(server, refused) < CONNECTIONS - INSIDE) {
        Thread.sleep(5);
      }
      assertOthersAreAnswered(server);
      end.countDown();
      int answered = 0;
      for (Socket socket : sockets) {
        String answer = read(socket);
        answered += answer.startsWith("HTTP/1.1 200 ") ? 1 : 0;
        if (!answer.startsWith("HTTP/1.1 200 ")) {
          assertTrue(answer.startsWith("HTTP/1.1 503 "), answer);
          assertTrue(answer.contains("\r\nRetry-After: 1\r\n"), answer);
          assertTrue(answer.contains("More is being asked"), answer);
        }
      }
      // Who waited may have lost patience meanwhile; who works is never cut off.
      assertTrue(answered >= CORES && answered <= INSIDE, answered + " were answered");
      assertEquals(200, server.get("/api/recommendations?title=Alien").statusCode());
      assertEquals(CONNECTIONS - answered, metric(server, refused));
      assertEquals(0, metric(server, "triplefeature_lane_waiting{lane=\"baskets\"}"));
    }
  }

  @Test
  void who_sends_slowly_takes_nothing_from_others() throws Exception {
    try (TestServer server = TestServer.with(TestServer.settings(1), TinyModel.load())) {
      List<Socket> sockets = new ArrayList<>();
      String head =
          "POST /api/feedback HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
              + "Content-Length: 10\r\n\r\n{";
      for (int i = 0; i < MORE_THAN_THREADS; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
        sockets.add(socket);
      }
      assertOthersAreAnswered(server);
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }
}
