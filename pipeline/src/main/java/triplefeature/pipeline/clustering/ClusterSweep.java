package triplefeature.pipeline.clustering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import triplefeature.serving.text.English;

/** How well other numbers of clusters would do, to choose one by. The model holds none of them. */
public record ClusterSweep(ClusterFit built, List<ClusterFit> fits) {
  /**
   * @param fitting with some number of clusters
   * @param numbers of clusters to try; empty for none
   * @param built the fit that the model is made of, which is not repeated
   * @param step told of each number that is fitted
   */
  static ClusterSweep of(
      IntFunction<ClusterFit> fitting,
      List<Integer> numbers,
      ClusterFit built,
      Consumer<String> step) {
    List<ClusterFit> fits = new ArrayList<>();
    for (int clusters : numbers) {
      if (clusters == built.wanted()) {
        fits.add(built);
      } else {
        step.accept("trying " + clusters + " clusters");
        fits.add(fitting.apply(clusters));
      }
    }
    return new ClusterSweep(built, fits);
  }

  boolean isEmpty() {
    return fits.isEmpty();
  }

  /** For the manifest: {@code k}, {@code clusters} that came out, silhouette, wssse. */
  List<Map<String, Object>> entries() {
    return fits.stream().map(ClusterSweep::entry).toList();
  }

  private static Map<String, Object> entry(ClusterFit fit) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("k", fit.wanted());
    entry.put("clusters", fit.clusters());
    entry.put("silhouette", fit.silhouette());
    entry.put("wssse", fit.wssse());
    return entry;
  }

  /**
   * A table in Markdown, the number that the model is built with in bold; empty without a sweep.
   */
  public String table() {
    if (isEmpty()) {
      return "";
    }
    return fits.stream()
        .map(this::row)
        .collect(
            Collectors.joining(
                "",
                English.format(
                    "Genre clusters by their number:%n%n"
                        + "| k | came out | silhouette | WSSSE |%n|--:|--:|--:|--:|%n"),
                ""));
  }

  private String row(ClusterFit fit) {
    return English.format(
        "| %s | %,d | %s | %,.1f |%n",
        fit.wanted() == built.wanted() ? "**" + fit.wanted() + "**" : fit.wanted(),
        fit.clusters(),
        fit.silhouette() == null ? "" : English.format("%.3f", fit.silhouette()),
        fit.wssse());
  }
}
