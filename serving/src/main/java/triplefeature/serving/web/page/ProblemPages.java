package triplefeature.serving.web.page;

import java.util.List;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Posters;
import triplefeature.serving.web.http.Problem;
import triplefeature.serving.web.http.ProblemAnswers;
import triplefeature.serving.web.http.Texts;

/** Problems as a page for people, and as JSON on the paths that programs ask. */
public record ProblemPages(Texts texts, Assets assets, Posters posters, Templates templates)
    implements ProblemAnswers {
  private static final List<String> PROGRAMS =
      List.of("/api/", "/healthz", "/readyz", "/metrics", "/badMessage");

  @Override
  public Answer answer(String path, Problem problem) {
    if (PROGRAMS.stream().anyMatch(path::startsWith)) {
      return ProblemAnswers.json(texts, problem);
    }
    int depth = (int) path.chars().skip(1).filter(each -> each == '/').count();
    String base = depth == 0 ? "./" : "../".repeat(Math.min(depth, 20));
    ProblemView view =
        new ProblemView(
            new Shell(texts, assets, posters, base), problem.status(), texts.of(problem));
    Answer page = Answer.html(problem.status(), templates.render("problem", view));
    return ProblemAnswers.withHeaders(page, problem);
  }
}
