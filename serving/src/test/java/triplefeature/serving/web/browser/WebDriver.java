package triplefeature.serving.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running chromedriver, spoken to in the <a href="https://www.w3.org/TR/webdriver2/">WebDriver
 * protocol</a>: a few JSON commands, for which a library would bring twenty jars.
 */
final class WebDriver implements AutoCloseable {
  static final Path PROGRAM = Path.of("/usr/bin/chromedriver");
  static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  private WebDriver(Process process, int port) {
    this.process = process;
    this.address = URI.create("http://127.0.0.1:" + port);
  }

  static boolean isInstalled() {
    return Files.isExecutable(PROGRAM) && Files.isExecutable(BROWSER);
  }

  /** Starts one on a free port. */
  static WebDriver start() throws IOException {
    Process process =
        new ProcessBuilder(PROGRAM.toString(), "--port=0").redirectErrorStream(true).start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return new WebDriver(process, Integer.parseInt(started.group(1)));
      }
    }
    throw new IOException(PROGRAM + " ended without a word of its port");
  }

  /**
   * @return the value of the answer
   * @throws IllegalStateException with the driver's own message for an error
   */
  JsonNode post(String path, Object body) {
    try {
      byte[] json = JSON.writeValueAsBytes(body);
      return send(
          HttpRequest.newBuilder(address.resolve(path)).POST(BodyPublishers.ofByteArray(json)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  JsonNode post(String path) {
    return post(path, Map.of());
  }

  JsonNode get(String path) {
    return send(HttpRequest.newBuilder(address.resolve(path)));
  }

  void delete(String path) {
    send(HttpRequest.newBuilder(address.resolve(path)).DELETE());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException("no JSON: " + text, e);
    }
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      HttpResponse<byte[]> response =
          client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofByteArray());
      JsonNode value = JSON.readTree(response.body()).path("value");
      if (response.statusCode() != 200) {
        throw new IllegalStateException(
            value.path("error").asText() + ": " + value.path("message").asText());
      }
      return value;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("chromedriver does not answer: " + e, e);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }
}
