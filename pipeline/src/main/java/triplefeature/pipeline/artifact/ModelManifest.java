package triplefeature.pipeline.artifact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import triplefeature.pipeline.PipelineSettings;
import triplefeature.pipeline.cleaning.CleaningReport;
import triplefeature.pipeline.clustering.GenreClusters;
import triplefeature.pipeline.source.CsvFile;
import triplefeature.pipeline.source.RawData;
import triplefeature.serving.artifact.HeapNeed;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.model.MethodSettings;

/**
 * The provenance of a model: from what, with which settings and versions it was made.
 *
 * @param created time of publication
 * @param spark version of Apache Spark
 * @param settings what the run was asked to do
 * @param methods hyperparameters for the server
 */
public record ModelManifest(
    Instant created,
    String spark,
    PipelineSettings settings,
    RawData data,
    CleaningReport report,
    GenreClusters clusters,
    MethodSettings methods) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** A time as names of versions begin with it. */
  public static String stamp(Instant time) {
    return STAMP.format(time);
  }

  Manifest of(
      String version,
      Map<String, Manifest.Artifact> artifacts,
      Map<String, Manifest.File> files,
      String digest) {
    return new Manifest(
        Manifest.FORMAT_VERSION,
        version,
        created.toString(),
        data.layout().label(),
        inputs(),
        asked(),
        settings.seed(),
        new TreeMap<>(
            Map.of(
                "apacheSpark", spark,
                "java", System.getProperty("java.version"),
                "scala", scala.util.Properties.versionNumberString())),
        (int) report.ratings().users(),
        report.ratings().likes(),
        settings.likeThreshold(),
        methods,
        data.votesFromRatings(),
        clusters.quality(),
        HeapNeed.of(artifacts).whole(),
        artifacts,
        files,
        digest);
  }

  private Map<String, Object> asked() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("clusters", settings.clusters());
    all.put("clustersSweep", settings.clustersSweep());
    all.put("ratings", settings.ratings() == null ? "default" : settings.ratings().name());
    all.put("evaluate", settings.evaluate());
    all.put("evaluationUsers", settings.evaluation().users());
    all.put("baselines", settings.evaluation().baselines().name().toLowerCase(Locale.ROOT));
    return all;
  }

  private List<Manifest.Input> inputs() {
    return data.files().stream()
        .map(file -> new Manifest.Input(file.name(), file.bytes(), rows(file), file.sha256()))
        .toList();
  }

  private long rows(CsvFile file) {
    if (file.equals(data.ratings())) {
      return report.ratings().read();
    }
    Map<String, Long> side = report.sideFiles().get(file.name());
    return side == null ? report.movies().read() : side.get("read");
  }
}
