package triplefeature.serving.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.jetty.Route;

/** The description of the API against what the server does. */
class OpenApiTest {
  private static final Pattern READ =
      Pattern.compile("(?:all|one|optional|share)\\((?:parameters, )?\"(\\w+)\"");

  private static TestServer server;
  private static JsonNode api;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start();
    api = TestServer.json(server.get("/api/openapi.json"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void it_lists_every_route_for_programs_and_no_other() {
    Set<String> described = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
      path.getValue()
          .fieldNames()
          .forEachRemaining(
              method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }
    Set<String> pages =
        Set.of(
            "/",
            "/memory",
            "/catalogue",
            "/surprise",
            "/map",
            "/cluster",
            "/quality",
            "/model",
            "/api",
            "/feedback",
            "/assets/:name");
    Set<String> routes = new TreeSet<>();
    for (Route route :
        new WebServer(TestServer.settings(), new ModelSlot("none"), Optional.empty()).routes()) {
      if (!pages.contains(route.path())) {
        routes.add((route.read() ? "GET " : "POST ") + route.path());
      }
    }
    assertEquals(routes, described);
    assertTrue(api.get("openapi").asText().startsWith("3.1"));
  }

  @Test
  void it_lists_every_parameter_that_the_code_reads_and_no_other() throws IOException {
    assertEquals(
        parametersRead("input/QuestionReader.java", "input/BasketReader.java"),
        parameters("/api/recommendations"));
    assertEquals(parametersRead("api/TitlesEndpoint.java"), parameters("/api/titles"));
  }

  private static Set<String> parametersRead(String... files) throws IOException {
    Set<String> names = new TreeSet<>();
    for (String file : files) {
      String code = Files.readString(Path.of("src/main/java/triplefeature/serving/web", file));
      Matcher reading = READ.matcher(code.replaceAll("\\s+", " ").replace("( ", "("));
      while (reading.find()) {
        names.add(reading.group(1));
      }
      // Those that come by a helper, which names them where it is called.
      Matcher helped = Pattern.compile("check\\(\\s*\"(\\w+)\"").matcher(code);
      while (helped.find()) {
        names.add(helped.group(1));
      }
    }
    return names;
  }

  private static Set<String> parameters(String path) {
    Set<String> names = new TreeSet<>();
    api.get("paths")
        .get(path)
        .get("get")
        .get("parameters")
        .forEach(each -> names.add(each.get("name").asText()));
    return names;
  }

  @Test
  void an_answer_has_the_members_that_are_described() {
    JsonNode answer = TestServer.json(server.get("/api/recommendations?title=Alien"));
    JsonNode schema = api.get("components").get("schemas").get("Recommendations");
    assertMembers(schema, answer);
    JsonNode methods = api.at("/paths/~1api~1methods/get/responses/200/content");
    assertMembers(
        methods.get("application/json").get("schema"), TestServer.json(server.get("/api/methods")));
    JsonNode titles = api.at("/paths/~1api~1titles/get/responses/200/content");
    assertMembers(
        titles.get("application/json").get("schema"),
        TestServer.json(server.get("/api/titles?q=a")));
  }

  private static void assertMembers(JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      String name = schema.get("$ref").asText().replaceAll(".*/", "");
      assertMembers(api.get("components").get("schemas").get(name), value);
    } else if (schema.has("properties")) {
      Set<String> described = new TreeSet<>();
      Set<String> sent = new TreeSet<>();
      schema.get("properties").fieldNames().forEachRemaining(described::add);
      value.fieldNames().forEachRemaining(sent::add);
      assertEquals(described, sent);
      described.forEach(name -> assertMembers(schema.get("properties").get(name), value.get(name)));
    } else if (schema.has("items")) {
      assertTrue(value.isArray(), value.toString());
      value.forEach(each -> assertMembers(schema.get("items"), each));
    }
  }

  @Test
  void the_page_has_every_request_and_its_examples_work() {
    String page = server.get("/api").body();
    Matcher links = Pattern.compile("<li><a href=\"\\./([^\"]+)\"><code>GET").matcher(page);
    int found = 0;
    while (links.find()) {
      String path =
          "/"
              + links
                  .group(1)
                  .replace("&amp;", "&")
                  .replaceAll("Toy\\+Story|Fargo|excludeGenre=Drama", "Heat");
      assertEquals(200, server.get(path).statusCode(), path);
      found++;
    }
    assertEquals(12, found);
    api.get("paths").fieldNames().forEachRemaining(path -> assertTrue(page.contains(path), path));
  }
}
