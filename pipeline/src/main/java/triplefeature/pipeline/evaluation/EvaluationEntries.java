package triplefeature.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.recommend.Method;

/** Turns results on test users into the entries of {@code evaluation.json}. */
record EvaluationEntries(Bootstrap bootstrap, int movies) {
  /** One entry for each result, by objective, the best first. */
  List<Evaluation.Entry> of(List<ContenderResult> results) {
    List<Evaluation.Comparison> ndcg = gains(results, BasketResult::ndcg);
    List<Evaluation.Comparison> tail = gains(results, BasketResult::tailNdcg);
    List<Evaluation.Comparison> weighed = gains(results, BasketResult::weighedNdcg);
    List<Evaluation.Entry> entries = new ArrayList<>();
    int method = 0;
    for (ContenderResult result : results) {
      boolean isMethod = isMethod(result);
      boolean compared = isMethod && !ndcg.isEmpty();
      entries.add(
          entry(
              result,
              isMethod,
              compared ? ndcg.get(method) : null,
              compared ? tail.get(method) : null,
              compared ? weighed.get(method) : null));
      method += isMethod ? 1 : 0;
    }
    entries.sort(Comparator.comparingDouble(entry -> -entry.objective()));
    return entries;
  }

  /**
   * @param size films in the baskets of this result
   */
  Evaluation.SizeEntry ofSize(int size, ContenderResult result) {
    return new Evaluation.SizeEntry(
        result.contender().id(),
        size,
        bootstrap.mean(result.byUser(BasketResult::ndcg)),
        result.objective());
  }

  static boolean isMethod(ContenderResult result) {
    return Method.find(result.contender().id()).isPresent();
  }

  private Evaluation.Entry entry(
      ContenderResult result,
      boolean method,
      Evaluation.@Nullable Comparison ndcgGain,
      Evaluation.@Nullable Comparison tailGain,
      Evaluation.@Nullable Comparison weighedGain) {
    int different = result.differentFilms(movies);
    return new Evaluation.Entry(
        result.contender().id(),
        result.contender().label(),
        method,
        result.settings(),
        bootstrap.mean(result.byUser(BasketResult::ndcg)),
        bootstrap.mean(result.byUser(BasketResult::tailNdcg)),
        bootstrap.mean(result.byUser(BasketResult::weighedNdcg)),
        result.mean(BasketResult::topTwenty),
        different,
        result.mean(BasketResult::genreDeficit),
        result.mean(BasketResult::filmsPerSeries),
        bootstrap.mean(result.byUser(BasketResult::recall)),
        bootstrap.mean(result.byUser(BasketResult::hit)),
        (double) different / movies,
        ListMetrics.gini(result.counts(movies)),
        result.mean(BasketResult::novelty),
        result.mean(BasketResult::diversity),
        ndcgGain,
        tailGain,
        weighedGain);
  }

  /** Each method against the best baseline by the same metric, Holm-corrected; in their order. */
  private List<Evaluation.Comparison> gains(
      List<ContenderResult> results, ToDoubleFunction<BasketResult> metric) {
    Optional<ContenderResult> best =
        results.stream()
            .filter(result -> !isMethod(result))
            .max(Comparator.comparingDouble(result -> result.mean(metric)));
    if (best.isEmpty()) {
      return List.of();
    }
    double[] theirs = best.get().byUser(metric);
    List<Evaluation.Comparison> raw =
        results.stream()
            .filter(EvaluationEntries::isMethod)
            .map(
                result ->
                    bootstrap.difference(
                        best.get().contender().id(), result.byUser(metric), theirs))
            .toList();
    double[] corrected = Bootstrap.holm(raw.stream().map(Evaluation.Comparison::pValue).toList());
    List<Evaluation.Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < corrected.length; i++) {
      Evaluation.Comparison each = raw.get(i);
      comparisons.add(
          new Evaluation.Comparison(
              each.baseline(), each.difference(), each.low(), each.high(), corrected[i]));
    }
    return comparisons;
  }
}
