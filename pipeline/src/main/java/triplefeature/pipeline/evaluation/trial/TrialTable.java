package triplefeature.pipeline.evaluation.trial;

import triplefeature.pipeline.evaluation.Bootstrap;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.text.English;

/**
 * The figures of every way as a table in Markdown, with what each gains over the usual ones, paired
 * by user, and the bounds that hold 95 % of the resamples.
 */
record TrialTable(Bootstrap bootstrap) {
  String of(Trial trial, String users, Tally tally) {
    StringBuilder table =
        new StringBuilder(English.format("%n%s, %s users%n%n| way |", trial.title(), users));
    for (String figure : trial.figures()) {
      table.append(English.format(" %s |", figure));
      trial.usual().forEach(way -> table.append(English.format(" over %s |", way)));
    }
    int columns = trial.figures().size() * (1 + trial.usual().size());
    table.append(English.format("%n|---|")).append("--:|".repeat(columns));
    for (String way : tally.ways()) {
      table.append(English.format("%n| %s |", way));
      for (String figure : trial.figures()) {
        double[] values = tally.byUser(way, figure);
        table.append(English.format(" %.4f |", bootstrap.mean(values).mean()));
        for (String usual : trial.usual()) {
          Evaluation.Comparison gain =
              bootstrap.difference(usual, values, tally.byUser(usual, figure));
          table.append(
              English.format(
                  " %+.4f (%+.4f to %+.4f) |", gain.difference(), gain.low(), gain.high()));
        }
      }
    }
    return table.toString();
  }
}
