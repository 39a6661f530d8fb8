package triplefeature.serving.artifact;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import triplefeature.serving.text.English;

/**
 * The command that builds a model anew as it was built, from the manifest of any format.
 *
 * @param models folder to publish into
 * @param inputs name and SHA-256 of each file that it was made of; empty where the manifest does
 *     not say
 * @param options of the pipeline, without {@code --data} and {@code --models}
 */
public record RebuildCommand(Path models, List<Input> inputs, List<String> options) {

  /** A file that the model was made of. */
  record Input(String file, String sha256) {}

  static RebuildCommand of(JsonNode manifest, Path models) {
    List<Input> inputs = new ArrayList<>();
    for (JsonNode each : manifest.path("inputs")) {
      inputs.add(new Input(each.path("file").asText(), each.path("sha256").asText()));
    }
    return new RebuildCommand(models, inputs, options(manifest));
  }

  /** The options of the pipeline that a manifest was asked for with, as words. */
  public static List<String> options(JsonNode manifest) {
    List<String> options = new ArrayList<>();
    JsonNode settings = manifest.path("settings");
    add(options, "--seed", manifest.path("seed").asText());
    add(options, "--like-threshold", manifest.path("likeThreshold").asText());
    add(options, "--clusters", settings.path("clusters").asText());
    if (settings.path("ratings").asText().equals("SMALL")) {
      add(options, "--ratings", "small");
    }
    if (!settings.path("evaluate").asBoolean(true)) {
      options.add("--no-evaluation");
    } else {
      add(options, "--evaluation-users", settings.path("evaluationUsers").asText());
      add(options, "--baselines", settings.path("baselines").asText());
    }
    return options;
  }

  /** Nothing but plain words: whatever is damaged or foreign must not reach a command line. */
  private static void add(List<String> options, String name, String value) {
    if (value.matches("-?[0-9a-z.]+")) {
      options.add(name);
      options.add(value);
    }
  }

  /** Whether the model was made of exactly the files that lie in a folder now. */
  public boolean isOf(Path data) {
    try {
      for (Input input : inputs) {
        Path file = data.resolve(input.file);
        if (!Files.isRegularFile(file) || !sha256(file).equals(input.sha256)) {
          return false;
        }
      }
      return !inputs.isEmpty();
    } catch (IOException e) {
      // What cannot be read was not made use of as far as anybody can tell.
      return false;
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(in);
    }
  }

  /**
   * For people: the command, and which data it means.
   *
   * @param sample folder of the bundled data, or null where it is not known
   */
  public String advice(@Nullable Path sample) {
    if (sample != null && isOf(sample)) {
      return line(sample.toString());
    }
    return inputs.isEmpty()
        ? line("DATA")
        : line("DATA")
            + ", where DATA is the folder of the same "
            + inputs.stream().map(Input::file).collect(Collectors.joining(", "));
  }

  private String line(String data) {
    return English.format(
        "build it anew with: ./run pipeline --data %s --models %s %s",
        data, models, String.join(" ", options));
  }
}
