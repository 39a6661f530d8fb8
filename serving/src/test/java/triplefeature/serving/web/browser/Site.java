package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import triplefeature.serving.feedback.FeedbackJournal;
import triplefeature.serving.web.WebServer;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.http.WebSettings;

/**
 * One server over {@link SampleModel} and one chromedriver, for all browser tests of a run. With
 * {@code -Dtriplefeature.site=http://localhost:7860} a running server is visited instead, so that
 * its screenshots can be had.
 */
final class Site {
  private static Site started;

  private static final String ELSEWHERE = System.getProperty("triplefeature.site");

  private final String address;
  private final WebDriver driver;

  private Site() throws IOException {
    address = ELSEWHERE == null ? serve() : ELSEWHERE;
    driver = WebDriver.start();
    Runtime.getRuntime().addShutdownHook(new Thread(driver::close));
  }

  private static String serve() throws IOException {
    ModelSlot models = new ModelSlot("loading");
    models.use(SampleModel.load());
    FeedbackJournal journal = new FeedbackJournal(Files.createTempDirectory("feedback"));
    WebServer server = new WebServer(WebSettings.on(0), models, Optional.of(journal));
    server.start();
    return "http://localhost:" + server.port();
  }

  private static synchronized Site site() throws IOException {
    assumeTrue(
        WebDriver.isInstalled(),
        "skipped: no "
            + WebDriver.BROWSER
            + " or "
            + WebDriver.PROGRAM
            + " here (on Debian: apt-get install chromium chromium-driver)");
    if (started == null) {
      started = new Site();
    }
    return started;
  }

  /** A window of that many CSS pixels; the test is skipped where there is no Chromium. */
  static Browser browser(int width, int height, String... options) throws IOException {
    return new Browser(site().driver, width, height, options);
  }

  /**
   * @param path without a slash at its start
   */
  static String url(String path) throws IOException {
    return site().address + "/" + path;
  }
}
