package triplefeature.serving.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;

/** One window of a real Chromium with a fresh profile, driven as a person would. */
final class Browser implements AutoCloseable {
  static final String TAB = "\uE004";
  static final String BACKSPACE = "\uE003";
  static final String ENTER = "\uE007";
  static final String ESCAPE = "\uE00C";
  static final String SPACE = " ";
  static final String DOWN = "\uE015";
  static final String RIGHT = "\uE014";
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final WebDriver driver;
  private final String session;
  private final Path profile;

  /**
   * @param options further switches, such as {@code --blink-settings=scriptEnabled=false}
   */
  Browser(WebDriver driver, int width, int height, String... options) throws IOException {
    this.driver = driver;
    this.profile = Files.createTempDirectory("chromium");
    List<String> switches =
        new ArrayList<>(
            List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile));
    switches.addAll(List.of(options));
    Map<String, Object> chrome = Map.of("binary", WebDriver.BROWSER.toString(), "args", switches);
    Map<String, Object> wanted =
        Map.of(
            "browserName",
            "chrome",
            "goog:chromeOptions",
            chrome,
            "goog:loggingPrefs",
            Map.of("performance", "ALL"));
    JsonNode created =
        driver.post("/session", Map.of("capabilities", Map.of("alwaysMatch", wanted)));
    this.session = "/session/" + created.get("sessionId").asText();
    size(width, height, 1);
    prefer("light");
  }

  /** The size of the page itself, in CSS pixels; a scale of 2 is a zoom of 200 %. */
  void size(int width, int height, double scale) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width", width, "height", height, "deviceScaleFactor", scale, "mobile", width < 500));
  }

  /** What the system prefers, {@code light} or {@code dark}; motion is always to be reduced. */
  void prefer(String scheme) {
    List<Map<String, String>> preferences =
        List.of(
            Map.of("name", "prefers-color-scheme", "value", scheme),
            Map.of("name", "prefers-reduced-motion", "value", "reduce"));
    cdp("Emulation.setEmulatedMedia", Map.of("features", preferences));
  }

  JsonNode cdp(String command, Map<String, ?> parameters) {
    return driver.post(session + "/goog/cdp/execute", Map.of("cmd", command, "params", parameters));
  }

  void open(String url) {
    driver.post(session + "/url", Map.of("url", url));
  }

  String address() {
    return driver.get(session + "/url").asText();
  }

  /** Runs a script in the page, also where the page itself may run none. */
  JsonNode script(String body, Object... arguments) {
    return driver.post(session + "/execute/sync", Map.of("script", body, "args", arguments));
  }

  /** The same, where the script calls its last argument with the answer. */
  JsonNode later(String body, Object... arguments) {
    return driver.post(session + "/execute/async", Map.of("script", body, "args", arguments));
  }

  void back() {
    driver.post(session + "/back");
  }

  /** Goes on inside a frame. */
  void frame(String selector) {
    driver.post(session + "/frame", Map.of("id", driver.post(session + "/element", by(selector))));
  }

  /** How many elements a selector finds. */
  int count(String selector) {
    return driver.post(session + "/elements", by(selector)).size();
  }

  boolean shows(String selector) {
    return count(selector) > 0 && driver.get(element(selector) + "/displayed").asBoolean();
  }

  String text(String selector) {
    return driver.get(element(selector) + "/text").asText();
  }

  String property(String selector, String name) {
    return driver.get(element(selector) + "/property/" + name).asText();
  }

  /** Scrolls there and clicks in the middle; fails where something else is in the way. */
  void click(String selector) {
    try {
      driver.post(element(selector) + "/click");
    } catch (IllegalStateException e) {
      if (!e.getMessage().contains("stale element")) {
        throw e;
      }
      // Replaced between looking and clicking.
      driver.post(element(selector) + "/click");
    }
  }

  void type(String selector, String text) {
    driver.post(element(selector) + "/value", Map.of("text", text));
  }

  /** Presses keys, wherever the focus is. */
  void press(String... keys) {
    List<Map<String, String>> actions = new ArrayList<>();
    for (String key : keys) {
      actions.add(Map.of("type", "keyDown", "value", key));
      actions.add(Map.of("type", "keyUp", "value", key));
    }
    Map<String, Object> keyboard = Map.of("type", "key", "id", "keyboard", "actions", actions);
    driver.post(session + "/actions", Map.of("actions", List.of(keyboard)));
  }

  /** Presses Tab until the focus is there, as a person without a mouse would. */
  void tabTo(String selector) {
    for (int presses = 0; presses < 200; presses++) {
      if (script("return document.activeElement.matches(arguments[0])", selector).asBoolean()) {
        return;
      }
      press(TAB);
    }
    throw new AssertionError("no Tab reaches " + selector);
  }

  void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds(condition)) {
      if (System.nanoTime() > end) {
        screenshot("failure");
        throw new AssertionError("never: " + what + "; at " + address());
      }
      pause(20);
    }
  }

  /** What is replaced in the very moment of looking is looked at again. */
  private static boolean holds(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /** Every message of a kind since the last call, such as {@code Network.responseReceived}. */
  List<JsonNode> events(String method) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode entry : driver.post(session + "/se/log", Map.of("type", "performance"))) {
      JsonNode message = WebDriver.json(entry.get("message").asText()).get("message");
      if (message.get("method").asText().equals(method)) {
        found.add(message.get("params"));
      }
    }
    return found;
  }

  /** Writes {@code target/screenshots/NAME.png}. */
  void screenshot(String name) {
    try {
      Files.createDirectories(SCREENSHOTS);
      byte[] image = Base64.getDecoder().decode(driver.get(session + "/screenshot").asText());
      Files.write(SCREENSHOTS.resolve(name + ".png"), image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The colour that is drawn at so many CSS pixels from the left upper corner of an element. */
  int colour(String selector, int left, int top) throws IOException {
    JsonNode corner =
        script(
            "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                + "return [box.left, box.top]",
            selector);
    byte[] image = Base64.getDecoder().decode(driver.get(session + "/screenshot").asText());
    return ImageIO.read(new ByteArrayInputStream(image))
        .getRGB(left + (int) corner.get(0).asDouble(), top + (int) corner.get(1).asDouble());
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private String element(String selector) {
    JsonNode found = driver.post(session + "/element", by(selector));
    return session + "/element/" + found.get(ELEMENT).asText();
  }

  private static Map<String, String> by(String selector) {
    return Map.of("using", "css selector", "value", selector);
  }

  @Override
  public void close() throws IOException {
    driver.delete(session);
    try (var files = Files.walk(profile)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
