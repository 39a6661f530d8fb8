package triplefeature.pipeline.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.text.English;

/**
 * The figures of an evaluation as a table in Markdown, ordered by what settings were chosen by,
 * which is the column "overall".
 */
public final class EvaluationTable {
  private static final List<String> COLUMNS =
      List.of(
          "overall",
          "NDCG@10",
          "tail NDCG@10",
          "weighed NDCG@10",
          "top twenty in ten",
          "different films",
          "genre deficit",
          "films for each series",
          "recall@10",
          "hit rate@10",
          "coverage",
          "Gini",
          "novelty",
          "diversity");

  private EvaluationTable() {}

  /** Empty without an evaluation. */
  public static String of(Evaluation evaluation) {
    if (!evaluation.evaluated()) {
      return "";
    }
    return English.format(
        "%,d test users, %,d baskets of %d films; 95 %% intervals. Overall is the mean of NDCG@10,"
            + " tail and weighed NDCG@10; settings were chosen by it, at most %s of NDCG@10 below the"
            + " highest.%n%n| | %s |%n|%s%n%s%s%s%n",
        evaluation.users(),
        evaluation.baskets(),
        evaluation.basketSize(),
        SettingMeans.MOST_NDCG_LOST,
        String.join(" | ", COLUMNS),
        "---|".repeat(1 + COLUMNS.size()),
        evaluation.entries().stream().map(EvaluationTable::row).collect(Collectors.joining()),
        sizes(evaluation.sizes()),
        temporal(evaluation.temporal()));
  }

  private static String row(Evaluation.Entry entry) {
    String name = entry.method() ? "**" + entry.label() + "**" : entry.label();
    return English.format(
        "| %s | %.3f | %s%s | %s%s | %s%s | %.1f | %,d | %.2f | %.2f | %.3f | %.3f | %.1f %% | %.3f"
            + " | %.1f | %.2f |%n",
        name,
        entry.objective(),
        figure(entry.ndcg()),
        gain(entry.ndcgGain()),
        figure(entry.tailNdcg()),
        gain(entry.tailGain()),
        figure(entry.weighedNdcg()),
        gain(entry.weighedGain()),
        entry.topTwenty(),
        entry.differentFilms(),
        entry.genreDeficit(),
        entry.filmsPerSeries(),
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

  private static String sizes(List<Evaluation.SizeEntry> sizes) {
    return sizes.stream()
        .sorted(Comparator.comparing(Evaluation.SizeEntry::id))
        .map(
            size ->
                English.format(
                    "%nBaskets of %d, %s: overall %.3f, NDCG@10 %s",
                    size.basketSize(), size.id(), size.objective(), figure(size.ndcg())))
        .collect(Collectors.joining());
  }

  private static String temporal(List<Evaluation.Entry> later) {
    return later.isEmpty()
        ? ""
        : later.stream()
            .map(
                entry ->
                    English.format(
                        "%s %.3f (%.3f)", entry.id(), entry.objective(), entry.ndcg().mean()))
            .collect(
                Collectors.joining(
                    ", ", English.format("%nUsers who came later, overall (NDCG@10): "), ""));
  }
}
