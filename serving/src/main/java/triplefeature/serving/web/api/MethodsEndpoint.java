package triplefeature.serving.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.words.MethodWords;

/**
 * {@code GET /api/methods}: the methods in their measured order.
 *
 * <p>200 {@code {"evaluated","methods":[{"method","rank","default","description","figures"}]}};
 * {@code figures} is {@code {"objective","ndcg","ndcgLow","ndcgHigh","tailNdcg","weighedNdcg",
 * "topTwenty","differentFilms","genreDeficit","filmsPerSeries","recall","hitRate","coverage","gini",
 * "novelty","diversity"}}: what the methods are ordered by, mean NDCG@10 over held-out users with
 * its 95 % interval, then the other figures of {@link Evaluation.Entry}. Rank and figures are null
 * for what was not measured. 503 {@code not_ready}.
 */
public record MethodsEndpoint(ModelSlot models, MethodWords words) implements Endpoint {
  @Override
  public Answer answer(Call call) {
    Evaluation evaluation = models.require().evaluation();
    List<Entry> entries =
        evaluation.methods().stream()
            .map(method -> Entry.of(method, words.description(method), evaluation))
            .toList();
    return Answer.json(200, new Body(evaluation.ranks(), entries));
  }

  private record Body(boolean evaluated, List<Entry> methods) {}

  private record Entry(
      String method,
      @Nullable Integer rank,
      @com.fasterxml.jackson.annotation.JsonProperty("default") boolean best,
      String description,
      @Nullable Figures figures) {
    static Entry of(Method method, String description, Evaluation evaluation) {
      return new Entry(
          method.id(),
          evaluation.rank(method).orElse(null),
          method == evaluation.best(),
          description,
          evaluation.of(method).map(Figures::of).orElse(null));
    }
  }

  private record Figures(
      double objective,
      double ndcg,
      double ndcgLow,
      double ndcgHigh,
      double tailNdcg,
      double weighedNdcg,
      double topTwenty,
      int differentFilms,
      double genreDeficit,
      double filmsPerSeries,
      double recall,
      double hitRate,
      double coverage,
      double gini,
      double novelty,
      double diversity) {
    static Figures of(Evaluation.Entry entry) {
      return new Figures(
          entry.objective(),
          entry.ndcg().mean(),
          entry.ndcg().low(),
          entry.ndcg().high(),
          entry.tailNdcg().mean(),
          entry.weighedNdcg().mean(),
          entry.topTwenty(),
          entry.differentFilms(),
          entry.genreDeficit(),
          entry.filmsPerSeries(),
          entry.recall().mean(),
          entry.hitRate().mean(),
          entry.coverage(),
          entry.gini(),
          entry.novelty(),
          entry.diversity());
    }
  }
}
