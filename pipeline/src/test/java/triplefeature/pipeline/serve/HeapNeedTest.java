package triplefeature.pipeline.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.pipeline.support.FixtureModel;
import triplefeature.serving.artifact.ArtifactName;
import triplefeature.serving.artifact.HeapNeed;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ModelLoader;
import triplefeature.serving.model.LoadedModel;
import triplefeature.serving.recommend.collaborative.MovieRatings;
import triplefeature.serving.recommend.collaborative.RatingsIndex;

/** The heap that the manifest states, against the server. */
@Tag("spark")
@Timeout(180)
class HeapNeedTest {
  private static final long MEGABYTE = 1 << 20;

  /** Ratings of each user. */
  private static final int RATED = 100;

  @TempDir Path folder;

  private static long live() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Test
  void the_manifest_states_what_follows_from_its_sizes() {
    Manifest manifest = FixtureModel.manifest();
    assertTrue(manifest.heapBytes() > 0);
    assertEquals(HeapNeed.of(manifest.artifacts()).whole(), manifest.heapBytes());
  }

  @Test
  void a_model_holds_no_more_than_was_computed() throws Exception {
    Path models = FixtureModel.models();
    ModelLoader.load(models);
    long before = live();
    LoadedModel model = ModelLoader.load(models);
    long held = live() - before;
    long computed = HeapNeed.of(FixtureModel.manifest().artifacts()).held();
    // What others of the test's process do meanwhile is a megabyte at most.
    assertTrue(held <= computed + MEGABYTE, held + " bytes held, " + computed + " computed");
    assertNotNull(model);
  }

  /** Ratings weigh most in a large model, and hardly in the one of the tests. */
  @Test
  void ratings_hold_no_more_than_was_computed() throws Exception {
    ratings(10);
    long before = live();
    RatingsIndex index = ratings(60_000);
    long held = live() - before;
    int count = 60_000 * RATED;
    long computed =
        HeapNeed.of(
                Map.of(
                    ArtifactName.COLLABORATIVE_INDEX.id(),
                    new Manifest.Artifact(index.movies(), 2L * count, 0, "")))
            .held();
    // Others of the process: a byte a rating less in the formula fails all the same.
    assertTrue(held <= computed + 4 * MEGABYTE, held + " bytes held, " + computed + " computed");
    assertTrue(held > 4L * count, held + " bytes held: something is not measured");
    assertEquals(60_000, index.users());
  }

  /** Every user rated as many of 200 films. */
  private static RatingsIndex ratings(int users) {
    Random random = new Random(1);
    MovieRatings[] movies = new MovieRatings[200];
    int[][] raters = new int[movies.length][users];
    int[] sizes = new int[movies.length];
    for (int user = 0; user < users; user++) {
      int first = random.nextInt(movies.length);
      for (int i = 0; i < RATED; i++) {
        int movie = (first + 3 * i) % movies.length;
        raters[movie][sizes[movie]++] = user;
      }
    }
    for (int movie = 0; movie < movies.length; movie++) {
      byte[] halfStars = new byte[sizes[movie]];
      for (int i = 0; i < halfStars.length; i++) {
        halfStars[i] = (byte) (6 + random.nextInt(5));
      }
      movies[movie] = new MovieRatings(Arrays.copyOf(raters[movie], sizes[movie]), halfStars);
    }
    return new RatingsIndex(users, 8, movies);
  }

  @Test
  void a_server_with_just_that_heap_answers() throws Exception {
    long megabytes = (FixtureModel.manifest().heapBytes() >> 20) + 1;
    int port = freePort();
    Process server =
        server(
            port,
            folder.resolve("log"),
            "-Xmx" + megabytes + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError");
    try {
      assertAnswers(server, port);
    } finally {
      server.destroy();
      server.waitFor(20, TimeUnit.SECONDS);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }

  private Process server(int port, Path log, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            "triplefeature.serving.ServingMain",
            "--no-watch",
            "--models",
            FixtureModel.models().toString(),
            "--port",
            Integer.toString(port),
            "--feedback",
            folder.toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  private static void assertAnswers(Process server, int port) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    URI ready = URI.create("http://127.0.0.1:" + port + "/readyz");
    while (server.isAlive() && status(client, ready) != 200) {
      Thread.sleep(50);
    }
    for (String path :
        List.of("/api/recommendations?movieId=862&limit=100", "/?movieId=862", "/map")) {
      for (int i = 0; i < 100; i++) {
        assertEquals(200, status(client, ready.resolve(path)), path);
      }
    }
  }

  private static int status(HttpClient client, URI uri) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(uri).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  @Test
  void a_server_with_less_says_what_it_takes() throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process server = server(0, log, "-Xmx32m");
    int code = server.waitFor();
    String said = Files.readString(log);
    assertEquals(1, code, said);
    assertTrue(said.contains("needs a heap of ") && said.contains("has 32 MB"), said);
    assertTrue(said.contains("./run serve") && said.contains("-Xmx"), said);
  }
}
