package triplefeature.pipeline.evaluation.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Figures by way, name and user: the mean of a user's rounds counts, as users are resampled. */
final class Tally {
  private final Map<String, Map<String, Map<Integer, double[]>>> sums = new LinkedHashMap<>();

  /**
   * @param value NaN counts as none
   */
  synchronized void add(String way, String figure, int user, double value) {
    double[] sum =
        sums.computeIfAbsent(way, none -> new LinkedHashMap<>())
            .computeIfAbsent(figure, none -> new TreeMap<>())
            .computeIfAbsent(user, none -> new double[2]);
    if (!Double.isNaN(value)) {
      sum[0] += value;
      sum[1]++;
    }
  }

  /** In no order that means anything but that the same ways stand in the same order. */
  List<String> ways() {
    return new ArrayList<>(sums.keySet());
  }

  /** A mean for each user, ascending by user; NaN for one without a value. */
  double[] byUser(String way, String figure) {
    Map<String, Map<Integer, double[]>> figures = Objects.requireNonNull(sums.get(way), way);
    return Objects.requireNonNull(figures.get(figure), figure).values().stream()
        .mapToDouble(sum -> sum[0] / sum[1])
        .toArray();
  }
}
