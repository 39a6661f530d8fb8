package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Verdicts come from this server's own page, not from a form that another site makes people send.
 */
class CrossSiteTest {
  private static final String VERDICT =
      "movieIds=1&method=cluster&verdict=good&modelVersion=tiny-1";

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server = TestServer.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /**
   * @param headers with a vertical bar after each
   */
  private String send(String headers) throws IOException {
    return server.raw(
        "POST /feedback HTTP/1.1\r\nConnection: close\r\n"
            + headers.replace("|", "\r\n")
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + VERDICT.length()
            + "\r\n\r\n"
            + VERDICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // A browser over HTTPS: the page, an address typed in, the page in a frame of a Space.
        "Host: films.example|Sec-Fetch-Site: same-origin|Origin: https://films.example|",
        "Host: films.example|Sec-Fetch-Site: none|",
        "Host: me-films.hf.space|Sec-Fetch-Site: same-origin|Sec-Fetch-Dest: iframe|"
            + "Origin: https://me-films.hf.space|",
        // What the browser itself says of the two goes before a host that a proxy changed.
        "Host: 10.0.0.7:7860|Sec-Fetch-Site: same-origin|Origin: https://films.example|",
        // Without encryption or an older browser.
        "Host: films.example:7860|Origin: http://films.example:7860|",
        "Host: films.example|Origin: http://films.example|",
        "Host: films.example:80|Origin: http://films.example|",
        "Host: Films.Example|Origin: http://films.example|",
        "Host: [::1]:7860|Origin: http://[::1]:7860|",
        // Behind a proxy that ends HTTPS.
        "Host: films.example|Origin: https://films.example|",
        "Host: films.example:443|Origin: https://films.example|",
        // A program.
        "Host: films.example|"
      })
  void a_form_of_the_page_itself_is_taken(String headers) throws IOException {
    String answer = send(headers);
    assertTrue(answer.startsWith("HTTP/1.1 303 "), answer);
    assertEquals(1, server.verdicts.all().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: films.example|Sec-Fetch-Site: cross-site|Origin: https://evil.example|",
        "Host: films.example|Sec-Fetch-Site: cross-site|Origin: https://films.example|",
        "Host: films.example|Sec-Fetch-Site: cross-site|",
        "Host: films.example|Sec-Fetch-Site: same-site|Origin: https://other.films.example|",
        "Host: films.example|Sec-Fetch-Site: nonsense|",
        "Host: films.example|Sec-Fetch-Site: |",
        "Host: films.example|Origin: https://evil.example|",
        "Host: films.example|Origin: https://films.example.evil.example|",
        "Host: films.example:7860|Origin: http://films.example:8080|",
        "Host: films.example:7860|Origin: http://films.example|",
        // A sandboxed frame, a file.
        "Host: films.example|Origin: null|",
        "Host: films.example|Origin: ::|",
        // No proxy is known that could be trusted with this one.
        "Host: films.example|X-Forwarded-Host: evil.example|Origin: https://evil.example|"
      })
  void a_form_of_another_site_is_refused_in_words(String headers) throws IOException {
    String answer = send(headers);
    assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
    assertTrue(answer.contains("This came from a page of another site."), answer);
    assertTrue(answer.contains("<!DOCTYPE html>"), answer);
    assertTrue(server.verdicts.all().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/json", "multipart/form-data; boundary=x", ""})
  void only_the_type_that_the_form_has_is_read(String type) {
    HttpResponse<String> response = server.post("/feedback", type, VERDICT);
    assertEquals(415, response.statusCode(), response.body());
    assertTrue(response.body().contains("must be sent as application/x-www-form-urlencoded"));
    assertTrue(server.verdicts.all().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-www-form-urlencoded;charset=UTF-8",
        "Application/X-WWW-Form-Urlencoded ; charset=utf-8"
      })
  void that_type_may_name_its_charset(String type) {
    assertEquals(303, server.post("/feedback", type, VERDICT).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"/api/feedback,content-type", "/feedback,x-anything"})
  void a_page_of_another_site_that_asks_first_is_granted_nothing(String path, String header) {
    HttpResponse<String> response =
        server.send(
            HttpRequest.newBuilder(server.uri(path))
                .header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", header)
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    for (String name : response.headers().map().keySet()) {
      assertFalse(name.toLowerCase(Locale.ROOT).startsWith("access-control-"), name);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""})
  void the_api_reads_no_type_that_needs_no_asking(String type) {
    String json =
        "{\"movieIds\":[1],\"method\":\"cluster\",\"verdict\":\"good\",\"modelVersion\":\"tiny-1\"}";
    assertEquals(415, server.post("/api/feedback", type, json).statusCode());
    assertTrue(server.verdicts.all().isEmpty());
  }

  @Test
  void the_page_asks_browsers_to_name_its_origin_to_itself_alone() {
    assertEquals(
        "same-origin",
        server.get("/?title=Alien").headers().firstValue("Referrer-Policy").orElse(""));
  }
}
