package triplefeature.serving.web.page;

import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.Texts;

/** Says what is wrong in the words of the form; the API names its parameters instead. */
record FormWords(Texts texts) {
  String of(Problem problem) {
    if (!problem.code().equals("invalid_parameter")) {
      return texts.of(problem);
    }
    if (problem.textKey().endsWith(".group")) {
      return texts.of(problem); // No field sends it: an address does.
    }
    Object[] arguments = problem.arguments().toArray();
    if (problem.textKey().endsWith("before_from")) {
      return texts.get("field.before_from", arguments);
    }
    arguments[0] = label(problem.arguments().get(0));
    return texts.get("problem." + problem.textKey(), arguments);
  }

  private String label(String parameter) {
    return switch (parameter) {
      case "title", "group" -> texts.get("field.title");
      case "movieId", "groupMovieId" -> texts.get("field.film");
      case "limit" -> texts.get("field.limit");
      case "variety" -> texts.get("field.variety");
      case "yearFrom" -> texts.get("field.year_from");
      case "yearTo" -> texts.get("field.year_to");
      case "runtimeMax" -> texts.get("field.runtime");
      case "language" -> texts.get("field.language");
      case "excludeMovieId" -> texts.get("field.hidden");
      default -> parameter;
    };
  }
}
