package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import triplefeature.serving.text.English;

/** The page in a frame of another origin, as a Space shows it. */
@Tag("browser")
class FrameVisitTest {
  private static final char[] PASSWORD = "password".toCharArray();

  @TempDir private Path folder;
  private HttpsServer around;
  private Browser browser;

  /** A page with a frame, over HTTPS, as the policy asks for. */
  @BeforeEach
  void start() throws Exception {
    around = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    around.setHttpsConfigurator(new HttpsConfigurator(certificate()));
    String site = Site.url("");
    around.createContext(
        "/",
        exchange -> {
          String width = exchange.getRequestURI().getPath().substring(1);
          byte[] page =
              English.format(
                      "<!DOCTYPE html><title>Space</title><iframe height=700 width=%s src='%s'>",
                      width, site)
                  .getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    around.start();
    // The policy names no port, so it means HTTPS's own.
    String here = "127.0.0.1:" + around.getAddress().getPort();
    browser =
        Site.browser(
            1280,
            900,
            "--host-resolver-rules=MAP *.hf.space " + here + ",MAP *.example " + here,
            "--ignore-certificate-errors");
  }

  @AfterEach
  void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
    around.stop(0);
  }

  private SSLContext certificate() throws Exception {
    Path store = folder.resolve("store.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "films",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=films",
                "-storetype",
                "PKCS12",
                "-storepass",
                "password",
                "-keystore",
                store.toString())
            .redirectErrorStream(true)
            .start();
    made.getInputStream().readAllBytes();
    assertEquals(0, made.waitFor());
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream stream = Files.newInputStream(store)) {
      keys.load(stream, PASSWORD);
    }
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  /** In a frame of another origin a scroll may be under way where WebDriver looks. */
  private void click(String selector) {
    browser.script("document.querySelector(arguments[0]).click()", selector);
  }

  @Test
  void a_visit_inside_a_space() throws IOException {
    browser.open("https://films.hf.space/1000");
    browser.frame("iframe");
    browser.type("#title-1", "Alien\t");
    browser.await("ten films", () -> browser.count(".films tbody tr") == 10);
    String second = ".films tbody tr:nth-child(2)";
    String seen = browser.text(second + " .film-name");
    click(second + " .remember summary");
    click(second + " .remember button[value=seen]");
    browser.await("another film", () -> !browser.text(second + " .film-name").equals(seen));
    click("button.copy");
    browser.await(
        "the frame's own address",
        () ->
            browser
                .script(
                    "const field = document.querySelector('.copying input');"
                        + "return field ? field.value : document.querySelector('.copying .said').textContent")
                .asText()
                .matches(COPIED));
    click("#verdict-form button[value=good]");
    browser.await("thanks", () -> browser.text("#verdict-form .said").contains("stored"));
  }

  @Test
  void a_visit_inside_a_space_as_wide_as_a_phone_by_keyboard_alone() {
    browser.open("https://films.hf.space/390");
    browser.frame("iframe");
    browser.tabTo("#title-1");
    browser.press("Alien".split(""));
    browser.press(Browser.ENTER);
    browser.await("ten films", () -> browser.count(".films tbody tr") == 10);
    browser.await("the programme has the focus", () -> browser.count("#programme:focus") == 1);
    String second = ".films tbody tr:nth-child(2)";
    String hidden = browser.text(second + " .film-name");
    browser.tabTo(second + " a.hide");
    browser.press(Browser.ENTER);
    browser.await("another film", () -> !browser.text(second + " .film-name").equals(hidden));
    browser.await("the focus", () -> browser.count(second + ":focus") == 1);
    browser.tabTo(second + " .undo");
    browser.press(Browser.ENTER);
    browser.await("it is back", () -> browser.text(second + " .film-name").equals(hidden));
    assertEquals(
        390, browser.script("return document.documentElement.scrollWidth").asInt(), "is wider");
  }

  private static final String COPIED =
      "The link is copied[.]|http://localhost:[0-9]+/[?]title=Alien#programme";

  @Test
  void a_page_that_the_policy_does_not_name_cannot_frame_it() {
    browser.open("https://films.example/1000");
    browser.frame("iframe");
    assertEquals(0, browser.count("#ask"));
    assertTrue(browser.count("body") > 0);
  }
}
