package triplefeature.serving.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A server in a process of its own: with this process's class path and options, or as an image
 * starts it.
 */
public final class ServerUnderTest implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String MAIN = "triplefeature.serving.ServingMain";

  private final Process process;
  private final int port;
  private final Path feedback;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final double startSeconds;

  /**
   * Starts it and waits for the first recommendation.
   *
   * @param start what starts a server, as {@link #here} or {@link #image} say
   * @param first path of a recommendation
   * @throws IOException if there is none within two minutes
   */
  ServerUnderTest(List<String> start, Path models, String first)
      throws IOException, InterruptedException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    feedback = Files.createTempDirectory("bench-feedback");
    List<String> command = new ArrayList<>(start);
    command.addAll(List.of("--models", models.toString(), "--port", Integer.toString(port)));
    command.addAll(List.of("--feedback", feedback.toString()));
    long began = System.nanoTime();
    process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    while (status(first) != 200) {
      if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
        close();
        throw new IOException("the server did not answer " + first);
      }
      Thread.sleep(10);
    }
    startSeconds = (System.nanoTime() - began) / 1e9;
  }

  /** What starts a server as this process was started. */
  public static List<String> here() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
    return command;
  }

  /**
   * What starts a server as the image does.
   *
   * @param script {@code bin/triple-feature} of a staged Space
   */
  public static List<String> image(Path script) {
    return List.of("bash", script.toString(), "--no-watch");
  }

  double startSeconds() {
    return startSeconds;
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  /** The status of an answer that was read to its end; 0 where there is none. */
  int status(String path) throws InterruptedException {
    try {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  /** Resident memory in megabytes; NaN where the system does not say. */
  double residentMegabytes() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return Double.NaN;
  }

  /** Ends the process, by force if it takes long. */
  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    try (var files = Files.list(feedback)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(feedback);
  }
}
