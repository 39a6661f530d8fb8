package triplefeature.serving.web.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** Says a problem in the form that fits whoever asked: JSON to programs, a page to people. */
@FunctionalInterface
public interface ProblemAnswers {
  /**
   * @param path of the request, possibly nonsense
   */
  Answer answer(String path, Problem problem);

  /** The JSON of every error: {@code {"error":{"code","message",...}}}. */
  static Answer json(Texts texts, Problem problem) {
    return withHeaders(
        Answer.json(problem.status(), Map.of("error", members(texts, problem))), problem);
  }

  /** What the JSON says of a problem. */
  static Map<String, Object> members(Texts texts, Problem problem) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("code", problem.code());
    members.put("message", texts.of(problem));
    members.putAll(problem.details());
    return members;
  }

  /** The answer with the headers that belong to the problem. */
  static Answer withHeaders(Answer answer, Problem problem) {
    Answer complete = answer;
    for (Map.Entry<String, String> header : problem.headers().entrySet()) {
      complete = complete.with(header.getKey(), header.getValue());
    }
    return complete;
  }
}
