package triplefeature.serving.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.text.English;

/** What a real Chromium without JavaScript says of where a form comes from, and what follows. */
@Tag("browser")
class OtherSiteTest {
  /** Names that need no resolver. A browser takes only the first for as safe as HTTPS. */
  private static final String HOSTS = "--host-resolver-rules=MAP *.example 127.0.0.1";

  private static Browser browser() throws IOException {
    return Site.browser(1024, 800, HOSTS, "--blink-settings=scriptEnabled=false");
  }

  /** The address of the server's page under another name of this machine. */
  private static String site(String host) throws IOException {
    return "http://" + host + ":" + URI.create(Site.url("")).getPort() + "/";
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "films.example"})
  void the_pages_own_form_is_taken_whether_or_not_the_browser_tells_the_site(String host)
      throws IOException {
    try (Browser browser = browser()) {
      browser.open(site(host) + "?title=Alien");
      browser.click("#verdict-form button[value=good]");
      browser.await("thanks", () -> browser.count("#verdict.thanks") == 1);
      assertTrue(browser.address().startsWith(site(host) + "?title=Alien"), browser.address());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "films.example"})
  void the_same_form_on_another_site_is_refused(String host) throws IOException {
    String answer = site(host) + "feedback";
    String form =
        English.format(
            """
        <!DOCTYPE html><title>other</title>
        <form method="post" action="%s">
        <input type="hidden" name="movieIds" value="1">
        <input type="hidden" name="method" value="cluster">
        <input type="hidden" name="modelVersion" value="x">
        <button name="verdict" value="good">Win a prize</button>
        </form>
        """,
            answer);
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          byte[] page = form.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    other.start();
    try (Browser browser = browser()) {
      browser.open("http://prizes.example:" + other.getAddress().getPort() + "/");
      browser.click("button");
      browser.await("an answer", () -> browser.address().equals(answer));
      assertTrue(browser.text("main").contains("page of another site"), browser.text("main"));
      assertEquals(0, browser.count(".thanks"));
    } finally {
      other.stop(0);
    }
  }
}
