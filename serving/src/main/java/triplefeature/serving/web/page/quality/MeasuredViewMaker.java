package triplefeature.serving.web.page.quality;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.recommend.Method;
import triplefeature.serving.text.English;
import triplefeature.serving.web.http.Texts;
import triplefeature.serving.web.words.MethodWords;

/** Puts an evaluation into words and bars. */
record MeasuredViewMaker(Texts texts, Evaluation evaluation) {
  private static final double SMALLEST_P = 0.001;

  QualityView.Measured view() {
    double scale = scale();
    return new QualityView.Measured(
        inWords(),
        texts.get(
            "quality.how",
            evaluation.protocol(),
            English.count(evaluation.users()),
            English.count(evaluation.baskets()),
            evaluation.basketSize(),
            evaluation.seed()),
        two(scale),
        evaluation.entries().stream()
            .sorted(Comparator.comparingDouble(entry -> -entry.ndcg().mean()))
            .map(entry -> bar(entry, scale))
            .toList(),
        evaluation.entries().stream().map(this::row).toList(),
        evaluation.temporal().stream().map(this::row).toList(),
        evaluation.sizes().stream()
            .map(
                size ->
                    new QualityView.Size(
                        name(size.id(), size.id()),
                        size.basketSize(),
                        interval(size.ndcg()),
                        two(size.objective())))
            .toList(),
        evaluation.notes());
  }

  /** What a layman can picture, of the method that is used where none is chosen. */
  private @Nullable String inWords() {
    return evaluation
        .of(evaluation.best())
        .map(
            entry ->
                texts.get(
                    "quality.in_words",
                    name(entry.id(), entry.label()),
                    Math.round(100 * entry.hitRate().mean())))
        .orElse(null);
  }

  /** The largest upper end, rounded up to a tenth. */
  private double scale() {
    double most =
        evaluation.entries().stream().mapToDouble(each -> each.ndcg().high()).max().orElse(1);
    return Math.max(0.1, Math.ceil(10 * most) / 10);
  }

  private QualityView.Bar bar(Evaluation.Entry entry, double scale) {
    Evaluation.Figure ndcg = entry.ndcg();
    return new QualityView.Bar(
        name(entry.id(), entry.label()),
        entry.method(),
        100 * ndcg.mean() / scale,
        100 * ndcg.low() / scale,
        100 * ndcg.high() / scale,
        interval(ndcg));
  }

  private QualityView.Row row(Evaluation.Entry entry) {
    return new QualityView.Row(
        name(entry.id(), entry.label()),
        entry.method(),
        two(entry.objective()),
        interval(entry.ndcg()),
        interval(entry.tailNdcg()),
        interval(entry.weighedNdcg()),
        one(entry.topTwenty()),
        English.count(entry.differentFilms()),
        percent(entry.genreDeficit()),
        two(entry.filmsPerSeries()),
        interval(entry.recall()),
        interval(entry.hitRate()),
        percent(entry.coverage()),
        one(entry.novelty()),
        two(entry.diversity()),
        gain(entry.ndcgGain()),
        entry.settings());
  }

  private String gain(Evaluation.@Nullable Comparison gain) {
    if (gain == null) {
      return texts.get("quality.no_gain");
    }
    String probability =
        gain.pValue() < SMALLEST_P
            ? "< " + SMALLEST_P
            : "= " + English.format("%.3f", gain.pValue());
    return texts.get(
        "quality.gain_text",
        signed(gain.difference()),
        label(gain.baseline()),
        signed(gain.low()),
        signed(gain.high()),
        probability);
  }

  private String label(String id) {
    return evaluation.entries().stream()
        .filter(entry -> entry.id().equals(id))
        .map(Evaluation.Entry::label)
        .findFirst()
        .orElse(id);
  }

  /** Methods go by the name that the form gives them. */
  private String name(String id, String label) {
    return Method.find(id).map(new MethodWords(texts)::name).orElse(label);
  }

  private String interval(Evaluation.Figure figure) {
    return texts.get("quality.interval", two(figure.mean()), two(figure.low()), two(figure.high()));
  }

  private String percent(double share) {
    return texts.get("quality.percent", one(100 * share));
  }

  private static String one(double figure) {
    return English.format("%.1f", figure);
  }

  private static String two(double figure) {
    return English.format("%.2f", figure);
  }

  private static String signed(double figure) {
    return English.format("%+.3f", figure).replace('-', '−');
  }
}
