package triplefeature.serving.web.page.apidoc;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.Json;
import triplefeature.serving.web.page.Link;
import triplefeature.serving.web.page.Shell;
import triplefeature.serving.web.page.Templates;

/** {@code GET /api}: every request of the API with examples that work when clicked. 200. */
public final class ApiPageEndpoint implements Endpoint {
  private final byte[] page;

  /**
   * @param openApi the description that the page is made of, in JSON
   */
  public ApiPageEndpoint(byte[] openApi, Shell shell, Templates templates) {
    try {
      JsonNode api = Json.read(openApi);
      List<ApiView.Operation> operations = new ArrayList<>();
      for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
        for (Map.Entry<String, JsonNode> each : path.getValue().properties()) {
          operations.add(operation(path.getKey(), each.getKey(), each.getValue()));
        }
      }
      String description = api.get("info").get("description").asText();
      this.page =
          Answer.html(200, templates.render("api", new ApiView(shell, description, operations)))
              .body();
    } catch (IOException e) {
      throw new UncheckedIOException("the OpenAPI description is no JSON", e);
    }
  }

  @Override
  public Answer answer(Call call) {
    return Answer.of(200, "text/html;charset=utf-8", page);
  }

  private static ApiView.Operation operation(String path, String method, JsonNode described) {
    List<ApiView.Field> fields = new ArrayList<>();
    for (JsonNode parameter : described.path("parameters")) {
      fields.add(
          new ApiView.Field(
              parameter.get("name").asText(),
              type(parameter.get("schema"), parameter.path("required").asBoolean()),
              parameter.get("description").asText()));
    }
    JsonNode body =
        described.path("requestBody").path("content").path("application/json").path("schema");
    for (Map.Entry<String, JsonNode> member : body.path("properties").properties()) {
      boolean required = body.path("required").toString().contains('"' + member.getKey() + '"');
      fields.add(
          new ApiView.Field(
              member.getKey(),
              type(member.getValue(), required),
              member.getValue().path("description").asText()));
    }
    List<ApiView.Answered> answers = new ArrayList<>();
    for (Map.Entry<String, JsonNode> answer : described.get("responses").properties()) {
      answers.add(
          new ApiView.Answered(answer.getKey(), answer.getValue().get("description").asText()));
    }
    List<Link> examples = new ArrayList<>();
    for (JsonNode query : described.path("x-examples")) {
      String link = path.substring(1) + query.asText();
      examples.add(new Link("GET /" + link, "./" + link));
    }
    return new ApiView.Operation(
        described.get("operationId").asText(),
        method.toUpperCase(java.util.Locale.ROOT),
        path,
        described.get("summary").asText(),
        described.path("description").asText(),
        fields,
        answers,
        examples);
  }

  private static String type(JsonNode schema, boolean required) {
    boolean repeatable = schema.path("type").asText().equals("array");
    JsonNode one = repeatable ? schema.get("items") : schema;
    StringBuilder type = new StringBuilder(one.path("type").asText());
    if (one.has("enum")) {
      List<String> values = new ArrayList<>();
      one.get("enum").forEach(value -> values.add(value.asText()));
      type.append(": ").append(String.join(", ", values));
    }
    if (one.has("minimum") && one.has("maximum")) {
      type.append(" ").append(one.get("minimum").asText());
      type.append(" to ").append(one.get("maximum").asText());
    }
    if (one.has("default")) {
      type.append(", else ").append(one.get("default").asText());
    }
    return type + (repeatable ? ", repeatable" : "") + (required ? ", required" : "");
  }
}
