package triplefeature.serving.web.api;

import java.util.List;
import java.util.Optional;
import triplefeature.serving.recommend.Evaluation;
import triplefeature.serving.recommend.LoadedModel;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.recommend.MethodFigures;
import triplefeature.serving.recommend.MethodRanking;
import triplefeature.serving.web.http.Answer;
import triplefeature.serving.web.http.Call;
import triplefeature.serving.web.http.Endpoint;
import triplefeature.serving.web.http.ModelSlot;
import triplefeature.serving.web.words.MethodWords;

/**
 * {@code GET /api/methods}: the methods in their measured order.
 *
 * <p>200 {@code {"evaluated","methods":[{"method","rank","default","description","figures"}]}};
 * {@code figures} is {@code {"ndcg","ndcgLow","ndcgHigh","tailNdcg","recall","hitRate","coverage",
 * "gini","novelty","diversity"}}: mean NDCG@10 over held-out users with its 95 % interval, then the
 * other means of {@link Evaluation.Entry}. Rank and figures are null for what was not measured. 503
 * {@code not_ready}.
 */
public final class MethodsEndpoint implements Endpoint {
  private final ModelSlot models;
  private final MethodWords words;

  public MethodsEndpoint(ModelSlot models, MethodWords words) {
    this.models = models;
    this.words = words;
  }

  @Override
  public Answer answer(Call call) {
    LoadedModel model = models.require();
    MethodRanking ranking = model.ranking();
    List<Entry> entries =
        ranking.methods().stream()
            .map(
                method ->
                    Entry.of(
                        method,
                        words.description(method),
                        method == ranking.best(),
                        ranking.of(method),
                        model.evaluation().of(method)))
            .toList();
    return Answer.json(200, new Body(ranking.evaluated(), entries));
  }

  private record Body(boolean evaluated, List<Entry> methods) {}

  private record Entry(
      String method,
      Integer rank,
      @com.fasterxml.jackson.annotation.JsonProperty("default") boolean best,
      String description,
      Figures figures) {
    static Entry of(
        Method method,
        String description,
        boolean best,
        Optional<MethodFigures> measured,
        Optional<Evaluation.Entry> all) {
      return new Entry(
          method.id(),
          measured.map(MethodFigures::rank).orElse(null),
          best,
          description,
          measured.map(figures -> Figures.of(figures, all)).orElse(null));
    }
  }

  private record Figures(
      double ndcg,
      double ndcgLow,
      double ndcgHigh,
      Double tailNdcg,
      Double recall,
      Double hitRate,
      Double coverage,
      Double gini,
      Double novelty,
      Double diversity) {
    static Figures of(MethodFigures measured, Optional<Evaluation.Entry> all) {
      return new Figures(
          measured.ndcg(),
          measured.ndcgLow(),
          measured.ndcgHigh(),
          all.map(entry -> entry.tailNdcg().mean()).orElse(null),
          all.map(entry -> entry.recall().mean()).orElse(null),
          all.map(entry -> entry.hitRate().mean()).orElse(null),
          all.map(Evaluation.Entry::coverage).orElse(null),
          all.map(Evaluation.Entry::gini).orElse(null),
          all.map(Evaluation.Entry::novelty).orElse(null),
          all.map(Evaluation.Entry::diversity).orElse(null));
    }
  }
}
