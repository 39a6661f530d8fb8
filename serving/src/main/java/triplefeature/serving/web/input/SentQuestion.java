package triplefeature.serving.web.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import triplefeature.serving.web.http.Json;
import triplefeature.serving.web.http.Parameters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemException;

/**
 * A question sent as a JSON object, whose members are the parameters of the address: a repeated one
 * is a list, null is none, and what nobody knows is ignored. Of films to leave out there may be
 * more than an address can hold.
 */
public final class SentQuestion {
  private static final String MANY = "excludeMovieId";

  private SentQuestion() {}

  /**
   * The members as parameters, to be read like those of an address.
   *
   * @throws ProblemException 400 {@code invalid_parameter} naming the member, or {@code
   *     too_many_parameters}
   */
  public static Parameters read(byte[] body) {
    Parameters parameters = Parameters.NONE;
    for (Map.Entry<String, JsonNode> member : object(body).properties()) {
      if (QuestionReader.PARAMETERS.contains(member.getKey())) {
        parameters =
            parameters.withAll(member.getKey(), values(member.getKey(), member.getValue()));
      }
    }
    int others = parameters.without(MANY).size();
    if (others > Parameters.MAX_COUNT) {
      throw new ProblemException(Problem.tooManyParameters(Parameters.MAX_COUNT, others));
    }
    return parameters;
  }

  private static JsonNode object(byte[] body) {
    try {
      JsonNode sent = Json.read(body);
      if (!sent.isObject()) {
        throw new ProblemException(Problem.invalid("body", "json_object"));
      }
      return sent;
    } catch (IOException e) {
      throw new ProblemException(Problem.invalid("body", "json"));
    }
  }

  private static List<String> values(String name, JsonNode sent) {
    if (sent.isNull()) {
      return List.of();
    }
    return sent.isArray()
        ? sent.valueStream().map(each -> value(name, each)).toList()
        : List.of(value(name, sent));
  }

  private static String value(String name, JsonNode sent) {
    if (!sent.isTextual() && !sent.isNumber() && !sent.isBoolean()) {
      throw new ProblemException(Problem.invalid(name, "json_value"));
    }
    return PlainText.require(name, sent.asText());
  }
}
