package triplefeature.pipeline.artifact;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import triplefeature.pipeline.PipelineSettings;
import triplefeature.pipeline.cleaning.CleaningReport;
import triplefeature.pipeline.clustering.GenreClusters;
import triplefeature.pipeline.source.CsvFile;
import triplefeature.pipeline.source.RawData;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.ManifestDigest;
import triplefeature.serving.model.MethodSettings;

/** The provenance of a model: from what, with which settings and versions it was made. */
public final class ModelManifest {
  private ModelManifest() {}

  /** Size of all input files. */
  public static long bytes(RawData data) {
    return data.files().stream().mapToLong(CsvFile::bytes).sum();
  }

  /** A manifest without version, artifacts and files. */
  public static Manifest draft(
      Instant created,
      SparkSession spark,
      PipelineSettings settings,
      RawData data,
      CleaningReport report,
      GenreClusters clusters,
      MethodSettings methods,
      boolean votesFromRatings) {
    return new Manifest(
        Manifest.FORMAT_VERSION,
        "",
        created.toString(),
        data.layout().label(),
        inputs(data, report),
        settings(settings),
        settings.seed(),
        new TreeMap<>(
            Map.of(
                "apacheSpark", spark.version(),
                "java", System.getProperty("java.version"),
                "scala", scala.util.Properties.versionNumberString())),
        (int) report.ratings().users(),
        report.ratings().likes(),
        settings.likeThreshold(),
        methods,
        votesFromRatings,
        clusters.quality(),
        Map.of(),
        Map.of(),
        ManifestDigest.BLANK);
  }

  private static Map<String, Object> settings(PipelineSettings settings) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("clusters", settings.clusters());
    all.put("clustersSweep", settings.clustersSweep());
    all.put("ratings", settings.ratings() == null ? "default" : settings.ratings().name());
    all.put("evaluate", settings.evaluate());
    all.put("evaluationUsers", settings.evaluation().users());
    all.put("baselines", settings.evaluation().baselines().name().toLowerCase(Locale.ROOT));
    return all;
  }

  private static List<Manifest.Input> inputs(RawData data, CleaningReport report) {
    return data.files().stream()
        .map(
            file ->
                new Manifest.Input(
                    file.name(), file.bytes(), rows(file, data, report), file.sha256()))
        .toList();
  }

  private static long rows(CsvFile file, RawData data, CleaningReport report) {
    if (file == data.ratings()) {
      return report.ratings().read();
    }
    Map<String, Long> side = report.sideFiles().get(file.name());
    return side == null ? report.movies().read() : side.get("read");
  }
}
