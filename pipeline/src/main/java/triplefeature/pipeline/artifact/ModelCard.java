package triplefeature.pipeline.artifact;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import triplefeature.pipeline.evaluation.EvaluationTable;
import triplefeature.serving.artifact.Manifest;
import triplefeature.serving.artifact.RebuildCommand;
import triplefeature.serving.model.Evaluation;
import triplefeature.serving.text.English;

/**
 * What people should know of a model before they use it, as a model card in the form of Hugging
 * Face: {@code README.md} of a version. The words are in {@code model-card.md}.
 */
final class ModelCard {
  static final String FILE = "README.md";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private ModelCard() {}

  /**
   * @param manifest as it will be published, but for what it says of this file and of itself
   */
  static String of(Manifest manifest, Evaluation evaluation) throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("version", manifest.modelVersion());
    values.put("films", rows(manifest, "movies"));
    values.put("users", English.format("%,d", manifest.users()));
    values.put("likes", English.format("%,d", manifest.likes()));
    values.put("threshold", English.format("%.1f", manifest.likeThreshold()));
    values.put(
        "votes",
        manifest.votesFromRatings()
            ? "The data has no votes: how many people rated a film stands in for how known it is."
            : "How known a film is, is told by the votes of TMDb, whose users are others.");
    values.put("layout", manifest.layout());
    values.put(
        "inputs",
        manifest.inputs().stream()
            .map(
                file ->
                    English.format(
                        "| %s | %,d | %,d | `%s` |",
                        file.file(), file.bytes(), file.rows(), file.sha256()))
            .collect(Collectors.joining("\n")));
    values.put("settings", settings(manifest));
    values.put("figures", figures(evaluation));
    values.put(
        "software",
        manifest.software().entrySet().stream()
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", ")));
    values.put("options", String.join(" ", RebuildCommand.options(JSON.valueToTree(manifest))));
    return filled(values);
  }

  private static String rows(Manifest manifest, String artifact) {
    return English.format("%,d", Objects.requireNonNull(manifest.artifacts().get(artifact)).rows());
  }

  private static String settings(Manifest manifest) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("asked", manifest.settings());
    all.put("seed", manifest.seed());
    all.put("methods", manifest.methods());
    return JSON.writeValueAsString(all);
  }

  private static String figures(Evaluation evaluation) {
    if (!evaluation.evaluated()) {
      return String.join("\n", evaluation.notes())
          + "\n\nThe model was built without an evaluation: nobody knows how good it is.";
    }
    return evaluation.protocol()
        + "\n\n"
        + EvaluationTable.of(evaluation).replace("\r", "").strip();
  }

  private static String filled(Map<String, String> values) throws IOException {
    String text;
    try (InputStream in = ModelCard.class.getResourceAsStream("model-card.md")) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (Map.Entry<String, String> each : values.entrySet()) {
      text = text.replace("{{" + each.getKey() + "}}", each.getValue());
    }
    return text;
  }
}
