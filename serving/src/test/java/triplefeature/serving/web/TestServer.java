package triplefeature.serving.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import triplefeature.serving.feedback.Verdict;
import triplefeature.serving.feedback.VerdictLog;
import triplefeature.serving.feedback.VerdictTally;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.Posters;
import triplefeature.serving.web.http.WebSettings;

/** A real server on a free port of the loopback, over {@link TinyModel}, and a client for it. */
final class TestServer implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  static {
    // Seconds that the client keeps a connection: fewer than the server, which closes silent ones,
    // or a request would now and then be sent on a connection that is just being closed.
    System.setProperty("jdk.httpclient.keepalive.timeout", "1");
  }

  final ModelSlot models = new ModelSlot("still reading models/tiny-1");
  final KeptVerdicts verdicts = new KeptVerdicts();
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final WebServer server;

  private TestServer(WebSettings settings, boolean keepsVerdicts) throws IOException {
    Optional<VerdictLog> log = keepsVerdicts ? Optional.of(verdicts) : Optional.empty();
    server = new WebServer(settings, models, log);
    server.start();
  }

  static TestServer start() throws IOException {
    return start(TinyModel.load());
  }

  static TestServer start(LoadedModel model) throws IOException {
    TestServer started = new TestServer(settings(), true);
    started.models.use(model);
    return started;
  }

  static TestServer with(Posters posters) throws IOException {
    TestServer started = new TestServer(settings().with(posters), true);
    started.models.use(TinyModel.load());
    return started;
  }

  static TestServer with(WebSettings settings, LoadedModel model) throws IOException {
    TestServer started = new TestServer(settings, true);
    started.models.use(model);
    return started;
  }

  static TestServer withoutModel() throws IOException {
    return new TestServer(settings(), true);
  }

  static TestServer withoutFeedback() throws IOException {
    TestServer started = new TestServer(settings(), false);
    started.models.use(TinyModel.load());
    return started;
  }

  /** As {@link #settings}, for so many cores; silent clients are not let go. */
  static WebSettings settings(int cores) {
    WebSettings defaults = settings();
    return new WebSettings(
        defaults.host(),
        0,
        Duration.ofSeconds(30),
        defaults.stopTimeout(),
        defaults.posters(),
        defaults.maxHeaderBytes(),
        defaults.maxBodyBytes(),
        cores,
        Optional.empty());
  }

  /** The documented limits, but for a shorter silence and on the loopback only. */
  static WebSettings settings() {
    WebSettings defaults = WebSettings.on(0);
    return new WebSettings(
        "127.0.0.1",
        0,
        Duration.ofSeconds(2),
        defaults.stopTimeout(),
        defaults.posters(),
        defaults.maxHeaderBytes(),
        defaults.maxBodyBytes());
  }

  int port() {
    return server.port();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(
          request.timeout(Duration.ofSeconds(20)).build(),
          BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  HttpResponse<String> post(String path, String contentType, String body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofString(body)));
  }

  /** Sends bytes as they are and reads until the server closes. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new IllegalStateException("no JSON: " + response.body(), e);
    }
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  void stop() {
    server.stop();
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Keeps verdicts in memory, each id once; refuses all while {@link #failing}. */
  static final class KeptVerdicts implements VerdictLog {
    volatile boolean lasts = true;

    @Override
    public boolean lasts() {
      return lasts;
    }

    private final Map<UUID, Verdict> kept = new ConcurrentHashMap<>();
    volatile boolean failing;

    @Override
    public boolean append(Verdict verdict) throws IOException {
      if (failing) {
        throw new IOException("the disk is full");
      }
      return kept.putIfAbsent(verdict.id(), verdict) == null;
    }

    @Override
    public VerdictTally tally() {
      Map<Method, VerdictTally.Count> counts = new HashMap<>();
      for (Verdict each : kept.values()) {
        counts.merge(
            each.method(),
            new VerdictTally.Count(0, 0).plus(each.good()),
            (left, right) ->
                new VerdictTally.Count(left.good() + right.good(), left.bad() + right.bad()));
      }
      return new VerdictTally(counts);
    }

    List<Verdict> all() {
      return new ArrayList<>(kept.values());
    }
  }
}
