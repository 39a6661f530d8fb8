package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.serving.feedback.JournalLine;
import triplefeature.serving.text.English;

/** Verdicts of many at once, to a real server that is killed ({@code kill -9}) again and again. */
@Tag("process")
@Tag("long")
class KilledServerTest {
  private static final int VERDICTS = 10_000;
  private static final int CLIENTS = 16;
  private static final int KILLS = 20;
  private static final long SEED = 9;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger resent = new AtomicInteger();
  private volatile int port;

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void every_acknowledged_verdict_is_kept_once_and_intact(@TempDir Path folder) throws Exception {
    long start = System.nanoTime();
    Random random = new Random(SEED);
    Process server = start(folder);
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    for (int client = 0; client < CLIENTS; client++) {
      clients.execute(this::send);
    }
    clients.shutdown();
    for (int kill = 0; kill < KILLS; kill++) {
      // At most 480 each time, so that verdicts are left for every life of the server.
      int target = acknowledged.get() + 100 + random.nextInt(380);
      while (acknowledged.get() < Math.min(target, VERDICTS - (KILLS - kill))) {
        Thread.sleep(1);
      }
      server.destroyForcibly().waitFor();
      server = start(folder);
    }
    assertTrue(clients.awaitTermination(2, TimeUnit.MINUTES));
    server.destroyForcibly().waitFor();

    assertEquals(VERDICTS, acknowledged.get());
    int[] tornAndFiles = check(folder);
    System.out.print(
        English.format(
            "%,d verdicts of %d clients, server killed %d times: all kept once and intact in %d files;"
                + " %,d sent again, %d torn lines passed over; %.0f s%n",
            VERDICTS,
            CLIENTS,
            KILLS,
            tornAndFiles[1],
            resent.get(),
            tornAndFiles[0],
            (System.nanoTime() - start) / 1e9));
  }

  private Process start(Path folder) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                VerdictServer.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    port = Integer.parseInt(output.readLine());
    return process;
  }

  /** Sends verdicts until there are no more, each one until it is acknowledged. */
  private void send() {
    for (int each = next.getAndIncrement(); each < VERDICTS; each = next.getAndIncrement()) {
      while (!sent(each)) {
        resent.incrementAndGet();
        try {
          Thread.sleep(10);
        } catch (InterruptedException e) {
          return;
        }
      }
      acknowledged.incrementAndGet();
    }
  }

  private boolean sent(int each) {
    String body =
        English.format(
            "{\"id\":\"%s\",\"movieIds\":[1,2],\"method\":\"content\",\"verdict\":\"%s\",\"modelVersion\":\"m\",\"comment\":\"%s\"}",
            id(each), each % 3 == 0 ? "bad" : "good", comment(each));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/feedback"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(10))
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      return status == 201 || status == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static UUID id(int each) {
    return new UUID(SEED, each);
  }

  /** Of many lengths, so that lines end anywhere in a block of the disk. */
  private static String comment(int each) {
    return "é".repeat(each % 97) + each;
  }

  /** Number of torn lines, number of files. */
  private static int[] check(Path folder) throws IOException {
    Map<UUID, String> lines = new HashMap<>();
    int torn = 0;
    int files = 0;
    try (DirectoryStream<Path> journals = Files.newDirectoryStream(folder, "*.jsonl")) {
      for (Path journal : journals) {
        files++;
        String text = new String(Files.readAllBytes(journal), StandardCharsets.UTF_8);
        for (String line : text.split("\n")) {
          var entry = JournalLine.read(line);
          torn += entry.isEmpty() && !line.isEmpty() ? 1 : 0;
          entry.ifPresent(
              read -> assertTrue(lines.put(read.id(), line) == null, "kept twice: " + line));
        }
      }
    }
    assertEquals(VERDICTS, lines.size());
    for (int each = 0; each < VERDICTS; each++) {
      String line = lines.get(id(each));
      assertTrue(line.contains("\"comment\":\"" + comment(each) + "\""), line);
    }
    return new int[] {torn, files};
  }
}
