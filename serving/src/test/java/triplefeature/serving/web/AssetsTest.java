package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the files that pages load are kept by caches and compressed. */
class AssetsTest {
  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> get(String path, String name, String value) {
    return server.send(HttpRequest.newBuilder(server.uri(path)).header(name, value));
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @Test
  void every_asset_of_the_page_is_there_and_kept_for_a_year() {
    Matcher links = Pattern.compile("\"\\./(assets/[^\"]+)\"").matcher(server.get("/").body());
    int found = 0;
    while (links.find()) {
      HttpResponse<String> asset = server.get("/" + links.group(1));
      assertEquals(200, asset.statusCode(), links.group(1));
      assertEquals("public, max-age=31536000, immutable", header(asset, "Cache-Control"));
      found++;
    }
    assertEquals(7, found);
  }

  @Test
  void without_its_hash_an_asset_is_revalidated() {
    HttpResponse<String> first = server.get("/assets/style.css");
    assertEquals("no-cache", header(first, "Cache-Control"));
    HttpResponse<String> again = get("/assets/style.css", "If-None-Match", header(first, "ETag"));
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(200, get("/assets/style.css", "If-None-Match", "\"other\"").statusCode());
  }

  @Test
  void a_compressed_asset_is_revalidated_too() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.uri("/assets/style.css")).header("Accept-Encoding", "gzip");
    HttpResponse<String> compressed = server.send(request);
    assertEquals("gzip", header(compressed, "Content-Encoding"));
    HttpResponse<String> again =
        server.send(request.header("If-None-Match", header(compressed, "ETag")));
    assertEquals(304, again.statusCode());
  }

  @Test
  void nothing_is_compressed_for_clients_that_do_not_ask() {
    assertEquals("", header(server.get("/"), "Content-Encoding"));
    assertEquals("", header(get("/", "Accept-Encoding", "identity"), "Content-Encoding"));
    assertEquals("gzip", header(get("/", "Accept-Encoding", "gzip, br"), "Content-Encoding"));
    assertTrue(header(server.get("/"), "Vary").contains("Accept-Encoding"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/",
        "/assets/none",
        "/assets/texts.properties",
        "/assets/..%5ctexts.properties",
        "/assets/%2e%2e/texts.properties",
        "/assets/style.css/",
        "/assets/style.css%00"
      })
  void nothing_else_can_be_fetched(String path) throws IOException {
    String answer = server.raw("GET " + path + " HTTP/1.0\r\n\r\n");
    assertTrue(answer.matches("(?s)HTTP/1\\.1 (400|404) .*"), answer);
  }

  @Test
  void scripts_and_sheets_come_without_what_is_for_readers_of_the_source() {
    String script = server.get("/assets/live.js").body();
    assertTrue(script.startsWith("\"use strict\";\n(() => {\nif ("), script);
    assertFalse(script.contains("/**") || script.contains("\n//") || script.contains("\n "));
    assertTrue(server.get("/assets/style.css").body().startsWith(":root {\ncolor-scheme"));
  }
}
