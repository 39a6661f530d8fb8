package triplefeature.serving.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** The few files that pages load, held in memory: only what is listed here can be asked for. */
public final class Assets {
  private static final String FOLDER = "/triplefeature/serving/web/assets/";
  private static final String SCRIPT = "text/javascript;charset=utf-8";

  /** Each is made of sources in this order: a request less is worth more than a file more. */
  private static final Map<String, List<String>> SOURCES =
      Map.of(
          "style.css", List.of("style.css"),
          "page.js",
              List.of(
                  "memory.js",
                  "suggest.js",
                  "form.js",
                  "answer.js",
                  "live.js",
                  "list.js",
                  "verdict.js"),
          "import.js", List.of("csv.js", "import.js"),
          "icon.svg", List.of("icon.svg"));

  private static final Map<String, String> CONTENT_TYPES =
      Map.of("css", "text/css;charset=utf-8", "js", SCRIPT, "svg", "image/svg+xml");

  private final Map<String, Asset> assets;

  private Assets(Map<String, Asset> assets) {
    this.assets = assets;
  }

  /**
   * One file.
   *
   * @param hash of its content, in hexadecimal
   */
  record Asset(String contentType, byte[] content, String hash) {}

  public static Assets load() {
    Map<String, Asset> assets = new TreeMap<>();
    SOURCES.forEach((name, sources) -> assets.put(name, made(name, sources)));
    return new Assets(assets);
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  String href(String name) {
    return "assets/" + name + "?v=" + find(name).orElseThrow().hash();
  }

  /** What is for whoever reads the source: comments on lines of their own, indents, blank lines. */
  private static final Pattern FOR_READERS =
      Pattern.compile("(?ms)^[ \\t]*/[*].*?[*]/[ \\t]*\n|^[ \\t]*//[^\n]*\n|^[ \\t]+|^\n");

  private static Asset made(String name, List<String> sources) {
    StringBuilder text = new StringBuilder();
    sources.forEach(source -> text.append(FOR_READERS.matcher(read(source)).replaceAll("")));
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    String type = CONTENT_TYPES.getOrDefault(name.substring(name.indexOf('.') + 1), SCRIPT);
    return new Asset(type, content, DigestUtils.sha256Hex(content).substring(0, 16));
  }

  private static String read(String source) {
    try (InputStream stream = Assets.class.getResourceAsStream(FOLDER + source)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER + source + " from the class path", e);
    }
  }
}
