package triplefeature.pipeline.evaluation;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.text.English;

/** The figures of an evaluation as a table in Markdown. */
public final class EvaluationTable {
  private EvaluationTable() {}

  /** Empty without an evaluation. */
  public static String of(Evaluation evaluation) {
    if (!evaluation.evaluated()) {
      return "";
    }
    String rows =
        evaluation.entries().stream().map(EvaluationTable::row).collect(Collectors.joining());
    String temporal =
        evaluation.temporal().stream()
            .map(entry -> English.format("%s %.3f", entry.id(), entry.ndcg().mean()))
            .collect(Collectors.joining(", "));
    return English.format(
        "%,d test users, %,d baskets of %d films; 95 %% intervals.%n%n"
            + "| | NDCG@10 | tail NDCG@10 | recall@10 | hit rate@10 | coverage | Gini | novelty |"
            + " diversity |%n|---|---|---|---|---|---|---|---|---|%n%s%s%n",
        evaluation.users(),
        evaluation.baskets(),
        evaluation.basketSize(),
        rows,
        temporal.isEmpty() ? "" : English.format("%nUsers who came later, NDCG@10: %s", temporal));
  }

  private static String row(Evaluation.Entry entry) {
    String name = entry.method() ? "**" + entry.label() + "**" : entry.label();
    return English.format(
        "| %s | %s%s | %s%s | %.3f | %.3f | %.1f %% | %.3f | %.1f | %.2f |%n",
        name,
        figure(entry.ndcg()),
        gain(entry.ndcgGain()),
        figure(entry.tailNdcg()),
        gain(entry.tailGain()),
        entry.recall().mean(),
        entry.hitRate().mean(),
        100 * entry.coverage(),
        entry.gini(),
        entry.novelty(),
        entry.diversity());
  }

  private static String figure(Evaluation.Figure figure) {
    return English.format("%.3f [%.3f, %.3f]", figure.mean(), figure.low(), figure.high());
  }

  /** Over the best baseline, where it is a gain. */
  private static String gain(Evaluation.@Nullable Comparison gain) {
    return gain == null || gain.difference() <= 0
        ? ""
        : English.format("; +%.3f, p %.3f", gain.difference(), gain.pValue());
  }
}
