package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many clients that ask and do not read. Long, for their connections' buffers must be full. */
@Tag("long")
@Timeout(120)
class SlowReadersTest {
  /** More threads than a server of one core has: 1 + 8, twice 1 + 16, 16, 3 and 16 to spare. */
  private static final int MORE_THAN_THREADS = 90;

  @Test
  void who_does_not_read_holds_no_thread() throws Exception {
    try (TestServer server = TestServer.with(TestServer.settings(1), TinyModel.load())) {
      List<Socket> sockets = new ArrayList<>();
      // More than the buffers on the way hold.
      String asked = "GET /assets/style.css HTTP/1.1\r\nHost: a\r\n\r\n".repeat(400);
      for (int i = 0; i < MORE_THAN_THREADS; i++) {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.ISO_8859_1));
        sockets.add(socket);
      }
      awaitSilence(server);
      for (String path : List.of("/healthz", "/readyz", "/api/titles?q=alie", "/")) {
        assertEquals(200, server.get(path).statusCode(), path);
      }
      for (Socket socket : sockets) {
        socket.close();
      }
    }
  }

  /** Until no more of what was asked for is answered, because nobody reads it. */
  private static void awaitSilence(TestServer server) throws InterruptedException {
    long before = -1;
    for (long now = assetsAnswered(server); now != before; now = assetsAnswered(server)) {
      before = now;
      Thread.sleep(500);
    }
  }

  private static long assetsAnswered(TestServer server) {
    return server
        .get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith("triplefeature_http_requests_total{"))
        .filter(line -> line.contains("route=\"/assets/:name\""))
        .mapToLong(line -> (long) Double.parseDouble(line.substring(line.indexOf('}') + 2)))
        .sum();
  }
}
