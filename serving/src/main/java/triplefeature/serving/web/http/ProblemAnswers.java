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
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", problem.code());
    error.put("message", texts.of(problem));
    error.putAll(problem.details());
    return withHeaders(Answer.json(problem.status(), Map.of("error", error)), problem);
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
