package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import triplefeature.serving.feedback.Verdict;
import triplefeature.serving.text.English;

/** What a verdict sent as JSON is answered with. */
class FeedbackApiTest {
  private static final String GOOD =
      "\"movieIds\":[1,2],\"method\":\"cluster\",\"verdict\":\"good\",\"modelVersion\":\"tiny-1\"";

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static HttpResponse<String> post(String json) {
    return server.post("/api/feedback", "application/json; charset=utf-8", json);
  }

  private static Verdict stored(String id) {
    return server.verdicts.all().stream()
        .filter(verdict -> verdict.id().toString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_verdict_is_stored_and_named() {
    HttpResponse<String> response =
        post("{" + GOOD + ",\"recommended\":[4],\"about\":4,\"comment\":\" fine 💩 \"}");
    assertEquals(201, response.statusCode(), response.body());
    Verdict verdict = stored(TestServer.json(response).get("id").asText());
    assertEquals(
        "[1, 2] [4] 4 CLUSTER true tiny-1 fine 💩",
        English.format(
            "%s %s %s %s %s %s %s",
            verdict.basket(),
            verdict.recommended(),
            verdict.about(),
            verdict.method(),
            verdict.good(),
            verdict.modelVersion(),
            verdict.comment()));
  }

  @Test
  void the_same_id_again_is_200_and_stored_once() {
    String id = UUID.randomUUID().toString();
    assertEquals(201, post("{\"id\":\"" + id + "\"," + GOOD + "}").statusCode());
    int before = server.verdicts.all().size();
    HttpResponse<String> again = post("{\"id\":\"" + id + "\"," + GOOD + "}");
    assertEquals(200, again.statusCode());
    assertEquals(id, TestServer.json(again).get("id").asText());
    assertEquals(before, server.verdicts.all().size());
  }

  @Test
  void null_is_the_same_as_absent_and_unknown_members_are_ignored() {
    String json =
        "{\"id\":null,\"recommended\":null,\"about\":null,\"comment\":null,\"x\":{}," + GOOD;
    assertEquals(201, post(json + "}").statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "id|`\"id\":\"7\"`",
        "id|`\"id\":7`",
        "movieIds|`\"movieIds\":[]`",
        "movieIds|`\"movieIds\":1`",
        "movieIds|`\"movieIds\":[1.5]`",
        "movieIds|`\"movieIds\":[0]`",
        "movieIds|`\"movieIds\":[\"1\"]`",
        "movieIds|`\"movieIds\":[3000000000]`",
        "recommended|`\"recommended\":{}`",
        "recommended|`\"recommended\":[true]`",
        "about|`\"about\":\"4\"`",
        "verdict|`\"verdict\":\"fine\"`",
        "verdict|`\"verdict\":true`",
        "modelVersion|`\"modelVersion\":\"\"`",
        "comment|`\"comment\":5`",
        "comment|`\"comment\":\"\\ud800\"`",
        "comment|`\"comment\":\"a\\u0000b\"`",
        "method|`\"method\":\"\\udfff\"`"
      })
  void a_bad_member_is_named(String member, String json) {
    String others = GOOD.replaceAll("\"" + member + "\":(\\[[^]]*]|\"[^\"]*\"),?", "");
    HttpResponse<String> response = post("{" + json + "," + others.replaceAll(",$", "") + "}");
    assertEquals(400, response.statusCode(), response.body());
    JsonNode error = TestServer.json(response).get("error");
    assertEquals("invalid_parameter", error.get("code").asText());
    assertEquals(member, error.get("parameter").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"movieIds", "method", "verdict", "modelVersion"})
  void a_missing_member_is_named(String member) {
    String others = GOOD.replaceAll("\"" + member + "\":(\\[[^]]*]|\"[^\"]*\"),?", "");
    HttpResponse<String> response = post("{" + others.replaceAll(",$", "") + "}");
    assertEquals(400, response.statusCode(), response.body());
    assertEquals(member, TestServer.json(response).get("error").get("parameter").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "movieIds | {'comment':5,'about':[],'movieIds':{'1':2}}",
        "recommended | {'method':1,'recommended':[1,[2],true],'movieIds':[1]}",
        "about | {'modelVersion':null,'about':{'a':[1]},'movieIds':[1]}",
        "method | {'verdict':7,'about':4,'movieIds':[1]}"
      })
  void of_several_bad_members_the_first_of_the_contract_is_named(String member, String json) {
    HttpResponse<String> response = post(json.replace('\'', '"'));
    assertEquals(400, response.statusCode(), response.body());
    assertEquals(member, TestServer.json(response).get("error").get("parameter").asText());
  }

  @ParameterizedTest
  @CsvSource({"[]}, json", "[[1]], json_object", "5 5, json", "'', json_object"})
  void what_is_no_json_is_told_from_what_is_no_object(String body, String reason) {
    String message = TestServer.json(post(body)).get("error").get("message").asText();
    assertEquals(
        reason.equals("json") ? "body is not valid JSON in UTF-8." : "body must be a JSON object.",
        message);
  }

  @Test
  void lists_and_comments_have_limits() {
    String hundred = "1" + ",1".repeat(99);
    String comment = "💩".repeat(2000);
    String good = "{" + GOOD + ",\"recommended\":[" + hundred;
    assertEquals(201, post(good + "],\"comment\":\"" + comment + "\"}").statusCode());
    assertEquals(400, post(good + ",1]}").statusCode());
    assertEquals(400, post(good + "],\"comment\":\"" + comment + "x\"}").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "5",
        "{",
        "{}{}",
        "{\"a\":1,\"a\":2}",
        "nope",
        "{\"a\":NaN}"
      })
  void what_is_no_json_object_is_400(String body) {
    HttpResponse<String> response = post(body);
    assertEquals(400, response.statusCode(), response.body());
    assertEquals("body", TestServer.json(response).get("error").get("parameter").asText());
  }

  @Test
  void deep_nesting_is_400() {
    assertEquals(400, post("[".repeat(30_000)).statusCode());
  }

  @Test
  void another_content_type_is_415() {
    assertEquals(415, server.post("/api/feedback", "text/plain", "{" + GOOD + "}").statusCode());
  }

  @Test
  void what_could_not_be_stored_is_not_acknowledged() {
    server.verdicts.failing = true;
    try {
      HttpResponse<String> response = post("{" + GOOD + "}");
      assertEquals(503, response.statusCode());
      assertEquals(
          "feedback_unavailable", TestServer.json(response).get("error").get("code").asText());
      assertFalse(response.body().contains("disk is full"));
    } finally {
      server.verdicts.failing = false;
    }
  }

  @Test
  void without_a_folder_it_is_503_and_the_page_does_not_ask() throws IOException {
    try (TestServer silent = TestServer.withoutFeedback()) {
      assertEquals(
          503, silent.post("/api/feedback", "application/json", "{" + GOOD + "}").statusCode());
      String page = silent.get("/?title=Alien").body();
      assertTrue(page.contains("id=\"programme\""));
      assertFalse(page.contains("verdict-form"), page);
    }
  }
}
